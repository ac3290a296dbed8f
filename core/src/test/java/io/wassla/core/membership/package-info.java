@NullMarked
package io.wassla.core.membership;

import org.jspecify.annotations.NullMarked;
