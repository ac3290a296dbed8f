@NullMarked
package io.wassla.core.audit;

import org.jspecify.annotations.NullMarked;
