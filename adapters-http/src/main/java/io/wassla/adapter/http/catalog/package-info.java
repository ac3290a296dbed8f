/** What a store sells: products, categories, tags and stock, for its merchant. */
@NullMarked
package io.wassla.adapter.http.catalog;

import org.jspecify.annotations.NullMarked;
