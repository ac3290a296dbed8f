package io.wassla.adapter.http.shop;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.ErrorPages;
import io.wassla.adapter.http.Feature;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.page.Assets;
import io.wassla.adapter.http.shop.listing.ListingPages;
import io.wassla.adapter.http.shop.machine.MachineFiles;
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
    private final Newest newest;

    public ShopPages(Wassla wassla, Assets assets, RateLimits limits, InstantSource clock) {
        this.storefront = wassla.storefront();
        this.searchByPicture = wassla.search().byPicture();
        this.desk = new ShopDesk(assets, clock);
        this.door = new ShopDoor(desk, limits);
        this.menus = new ShelfMenus(storefront.showMenu());
        this.newest = new Newest(storefront.search());
    }

    /** What is not there is told in the look of the store; all else is left to these. */
    public ErrorPages errorPages(ErrorPages others) {
        return new ShopErrorPages(others, desk, menus, newest);
    }

    @Override
    public void mount(RoutesConfig routes) {
        var home = new HomePage(storefront.showMenu(), storefront.search(), menus);
        door.shared(routes, "/", home::show, true);
        door.get(routes, "/", home::show);
        new ProductPage(storefront.showProductPage(), menus).mount(routes, door);
        new ListingPages(storefront, searchByPicture, newest, menus).mount(routes, door);
        new PolicyPage(menus).mount(routes, door);
        new ThemeRoute().mount(routes, door);
        new MachineFiles(storefront).mount(routes, door);
    }
}
