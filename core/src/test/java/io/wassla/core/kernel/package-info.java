@NullMarked
package io.wassla.core.kernel;

import org.jspecify.annotations.NullMarked;
