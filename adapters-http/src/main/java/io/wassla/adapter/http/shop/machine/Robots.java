package io.wassla.adapter.http.shop.machine;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.shop.ShopDoor;
import io.wassla.adapter.http.shop.ShopVisit;
import io.wassla.core.tenancy.StoreStatus;

/** {@code /robots.txt} of a store: one that is not open asks to be left alone. */
final class Robots {

    void mount(RoutesConfig routes, ShopDoor door) {
        door.shared(routes, "/robots.txt", Robots::send, false);
    }

    private static void send(ShopVisit visit) {
        var open = visit.shop().store().status() == StoreStatus.OPEN;
        visit.ctx()
                .header("Cache-Control", "public, max-age=300")
                .contentType("text/plain; charset=utf-8")
                .result("User-agent: *\n" + (open ? rules(visit) : "Disallow: /\n"));
    }

    private static String rules(ShopVisit visit) {
        return "Disallow: /search\nDisallow: /en/search\nDisallow: /ar/search\n\nSitemap: " + visit.origin()
                + "/sitemap.xml\n";
    }
}
