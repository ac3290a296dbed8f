/** How much there is of a variant, how that changes, and who hears when it runs out. */
@NullMarked
package io.wassla.core.catalog.stock;

import org.jspecify.annotations.NullMarked;
