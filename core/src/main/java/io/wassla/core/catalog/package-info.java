/** What a store sells: products with their variants, categories, tags, stock. */
@NullMarked
package io.wassla.core.catalog;

import org.jspecify.annotations.NullMarked;
