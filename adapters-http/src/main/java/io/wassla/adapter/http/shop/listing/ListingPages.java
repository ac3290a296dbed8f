package io.wassla.adapter.http.shop.listing;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.shop.Newest;
import io.wassla.adapter.http.shop.ShelfMenus;
import io.wassla.adapter.http.shop.ShopDoor;
import io.wassla.core.StorefrontFeature;
import io.wassla.core.search.picture.SearchByPicture;

/** All pages that list products. */
public final class ListingPages {
    private final StorefrontFeature storefront;
    private final SearchByPicture byPicture;
    private final Newest newest;
    private final ShelfMenus menus;

    public ListingPages(StorefrontFeature storefront, SearchByPicture byPicture, Newest newest, ShelfMenus menus) {
        this.storefront = storefront;
        this.byPicture = byPicture;
        this.newest = newest;
        this.menus = menus;
    }

    /** Adds their routes. */
    public void mount(RoutesConfig routes, ShopDoor door) {
        var search = storefront.search();
        new CategoryPage(storefront.findCategory(), storefront.showMenu(), search, menus).mount(routes, door);
        new SearchPage(search, newest, menus).mount(routes, door);
        new PictureSearchPage(byPicture, newest, menus).mount(routes, door);
    }
}
