/** What shoppers ask for: products, suggestions; and how a merchant sets the search. */
@NullMarked
package io.wassla.adapter.http.search;

import org.jspecify.annotations.NullMarked;
