/** The pages that list products: of a category, of a search for words or a picture; filters, order and pages. */
@NullMarked
package io.wassla.adapter.http.shop.listing;

import org.jspecify.annotations.NullMarked;
