package io.wassla.adapter.http.shop.machine;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.shop.ShopDoor;
import io.wassla.core.StorefrontFeature;

/** All that is answered to machines. */
public final class MachineFiles {
    private final StorefrontFeature storefront;

    public MachineFiles(StorefrontFeature storefront) {
        this.storefront = storefront;
    }

    /** Adds their routes. */
    public void mount(RoutesConfig routes, ShopDoor door) {
        var addresses = storefront.listAddresses();
        new Robots().mount(routes, door);
        new Sitemaps(addresses, storefront.showMenu()).mount(routes, door);
        new NewestFeed(addresses).mount(routes, door);
        new MerchantFeed(addresses).mount(routes, door);
    }
}
