/** The pages on which a merchant sets how a store works: name and state, address, low stock, search. */
@NullMarked
package io.wassla.adapter.http.page.settings;

import org.jspecify.annotations.NullMarked;
