/** One thing that can be bought: its code, options, price, parcel and stock. */
@NullMarked
package io.wassla.core.catalog.variant;

import org.jspecify.annotations.NullMarked;
