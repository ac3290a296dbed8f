@NullMarked
package io.wassla.core;

import org.jspecify.annotations.NullMarked;
