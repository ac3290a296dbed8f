package io.wassla.adapter.http.shop;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.ErrorPages;
import io.wassla.adapter.http.Feature;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.page.Assets;
import io.wassla.core.StorefrontFeature;
import io.wassla.core.Wassla;
import io.wassla.core.search.picture.SearchByPicture;
import java.time.InstantSource;

/** Every page that shoppers open at a store's own address. */
public final class ShopPages implements Feature {
    private final StorefrontFeature storefront;
    private final SearchByPicture searchByPicture;
    private final ShopDesk desk;
    private final ShopDoor door;
    private final ShelfMenus menus;
    private final SearchPage searchPage;

    public ShopPages(Wassla wassla, Assets assets, RateLimits limits, InstantSource clock) {
        this.storefront = wassla.storefront();
        this.searchByPicture = wassla.search().byPicture();
        this.desk = new ShopDesk(assets, clock);
        this.door = new ShopDoor(desk, limits);
        this.menus = new ShelfMenus(storefront.showMenu());
        this.searchPage = new SearchPage(storefront.search(), menus);
    }

    /** What is not there is told in the look of the store; all else is left to these. */
    public ErrorPages errorPages(ErrorPages others) {
        return new ShopErrorPages(others, desk, menus, searchPage);
    }

    @Override
    public void mount(RoutesConfig routes) {
        var tree = storefront.showMenu();
        var search = storefront.search();
        var home = new HomePage(tree, search, menus);
        door.shared(routes, "/", home::show, true);
        door.get(routes, "/", home::show);
        new CategoryPage(storefront.findCategory(), tree, search, menus).mount(routes, door);
        new ProductPage(storefront.showProductPage(), menus).mount(routes, door);
        searchPage.mount(routes, door);
        new PictureSearchPage(searchByPicture, searchPage, menus).mount(routes, door);
        new PolicyPage(menus).mount(routes, door);
        new ThemeRoute().mount(routes, door);
        new Robots().mount(routes, door);
        new Sitemaps(storefront.listAddresses(), tree).mount(routes, door);
        new NewestFeed(storefront.listAddresses()).mount(routes, door);
        new MerchantFeed(storefront.listAddresses()).mount(routes, door);
    }
}
