package io.wassla.core.storefront;

import io.wassla.core.search.SearchScope;

/** What the pages of one tenant's store are made from. */
public interface StorefrontScope extends SearchScope {

    ShopWindow shopWindow();
}
