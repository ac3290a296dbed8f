/** The pages that shoppers see, at a store's own address. */
@NullMarked
package io.wassla.adapter.http.shop;

import org.jspecify.annotations.NullMarked;
