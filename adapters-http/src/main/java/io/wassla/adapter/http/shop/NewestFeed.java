package io.wassla.adapter.http.shop;

import io.javalin.config.RoutesConfig;
import io.wassla.core.catalog.Product;
import io.wassla.core.storefront.ListAddresses;
import java.util.Comparator;

/** {@code /feed.xml}: the newest products for feed readers (Atom). */
final class NewestFeed {
    private static final int NEWEST = 30;

    private final ListAddresses list;

    NewestFeed(ListAddresses list) {
        this.list = list;
    }

    void mount(RoutesConfig routes, ShopDoor door) {
        door.get(routes, "/feed.xml", this::newest);
    }

    private void newest(ShopVisit visit) {
        var home = visit.origin() + visit.links().home();
        var products = list.newest(visit.tenant(), NEWEST);
        var updated = products.stream()
                .map(product -> product.revision().updatedAt())
                .max(Comparator.naturalOrder())
                .orElse(visit.shop().store().revision().updatedAt());
        var xml = new StringBuilder(Xml.PROLOGUE + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(visit.language().code())
                .append("\">\n")
                .append(Xml.element(
                        "title", visit.t().get("feed.new", visit.shop().name())))
                .append(Xml.element("id", home))
                .append("<link href=\"" + Xml.escaped(home) + "\"/>\n")
                .append("<link rel=\"self\" href=\"" + Xml.escaped(visit.origin() + visit.path()) + "\"/>\n")
                .append("<author>" + Xml.element("name", visit.shop().name()) + "</author>\n")
                .append(Xml.element("updated", updated.toString()));
        products.forEach(product -> xml.append(entry(visit, product)));
        visit.ctx()
                .header("Cache-Control", "public, max-age=300, s-maxage=300, stale-while-revalidate=600")
                .contentType("application/atom+xml; charset=utf-8")
                .result(xml.append("</feed>\n").toString());
    }

    private static String entry(ShopVisit visit, Product product) {
        return "<entry>\n"
                + Xml.element("title", name(visit, product))
                + Xml.element("id", "urn:uuid:" + product.id().value())
                + "<link href=\"" + Xml.escaped(url(visit, product)) + "\"/>\n"
                + Xml.element("updated", product.revision().updatedAt().toString())
                + Xml.element("summary", Heads.shortened(description(visit, product)))
                + "</entry>\n";
    }

    private static String name(ShopVisit visit, Product product) {
        return product.presentation().name().in(visit.language(), visit.links().own());
    }

    private static String description(ShopVisit visit, Product product) {
        return product.presentation()
                .description()
                .in(visit.language(), visit.links().own());
    }

    private static String url(ShopVisit visit, Product product) {
        return visit.origin() + visit.links().product(product.presentation().handles());
    }
}
