@NullMarked
package io.wassla.core.memory;

import org.jspecify.annotations.NullMarked;
