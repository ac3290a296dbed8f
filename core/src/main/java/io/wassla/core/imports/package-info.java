/** Whole catalogs in and out, as CSV files. */
@NullMarked
package io.wassla.core.imports;

import org.jspecify.annotations.NullMarked;
