/** Files of comma-separated values: their encoding, lines and quotes, and cells that a spreadsheet would take for formulas. */
@NullMarked
package io.wassla.core.imports.csv;

import org.jspecify.annotations.NullMarked;
