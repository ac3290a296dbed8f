/** What filters, order and counts need to know of products, kept in memory. */
@NullMarked
package io.wassla.core.search.facts;

import org.jspecify.annotations.NullMarked;
