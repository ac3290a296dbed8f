/** Stores that show what Wassla can do: filled with a catalog that looks real and is made up. */
@NullMarked
package io.wassla.core.demo;

import org.jspecify.annotations.NullMarked;
