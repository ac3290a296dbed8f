/** What machines read of a store: rules for crawlers, sitemaps, feeds. */
@NullMarked
package io.wassla.adapter.http.shop.machine;

import org.jspecify.annotations.NullMarked;
