/** The pages on which a merchant keeps products, their pictures and stock, categories and tags. */
@NullMarked
package io.wassla.adapter.http.page.catalog;

import org.jspecify.annotations.NullMarked;
