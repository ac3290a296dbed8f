@NullMarked
package io.wassla.app;

import org.jspecify.annotations.NullMarked;
