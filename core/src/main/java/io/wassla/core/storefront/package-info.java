/** What shoppers see: how a store looks, what the law wants it to say, and its pages. */
@NullMarked
package io.wassla.core.storefront;

import org.jspecify.annotations.NullMarked;
