@NullMarked
package io.wassla.core.identity;

import org.jspecify.annotations.NullMarked;
