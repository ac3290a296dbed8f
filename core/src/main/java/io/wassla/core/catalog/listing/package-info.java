/** Looking at products: lists of them with their places and totals, and a single one with all that belongs to it. */
@NullMarked
package io.wassla.core.catalog.listing;

import org.jspecify.annotations.NullMarked;
