package io.wassla.adapter.http.shop.machine;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.shop.Heads;
import io.wassla.adapter.http.shop.ShopDoor;
import io.wassla.adapter.http.shop.ShopVisit;
import io.wassla.core.catalog.Product;
import io.wassla.core.storefront.ListAddresses;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** {@code /feed.xml}: the newest products for feed readers (RSS 2.0). */
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
        var products = list.newest(visit.tenant(), NEWEST);
        XmlAnswer.send(
                visit.ctx(),
                "application/rss+xml; charset=utf-8",
                "public, max-age=300, s-maxage=300, stale-while-revalidate=600",
                out -> {
                    out.accept(channel(visit, products));
                    products.forEach(product -> out.accept(item(visit, product)));
                    out.accept("</channel>\n</rss>\n");
                });
    }

    private static String channel(ShopVisit visit, List<Product> products) {
        var name = visit.shop().name();
        var changed = products.stream()
                .map(product -> product.revision().updatedAt())
                .max(Comparator.naturalOrder())
                .orElse(visit.shop().store().revision().updatedAt());
        return Xml.PROLOGUE + "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n"
                + Xml.element("title", visit.t().get("feed.title", name))
                + Xml.element("link", visit.origin() + visit.links().home())
                + Xml.element("description", visit.t().get("feed.new", name))
                + Xml.element("language", visit.language().code())
                + Xml.element("lastBuildDate", moment(changed))
                + "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\""
                + Xml.escaped(visit.origin() + visit.path()) + "\"/>\n";
    }

    private static String item(ShopVisit visit, Product product) {
        var appeared = product.publication().publishedAt();
        return "<item>\n"
                + Xml.element("title", name(visit, product))
                + Xml.element("link", url(visit, product))
                + "<guid isPermaLink=\"false\">urn:uuid:" + product.id().value() + "</guid>\n"
                + Xml.element(
                        "pubDate", moment(appeared == null ? product.revision().createdAt() : appeared))
                + Xml.element("description", Heads.shortened(description(visit, product)))
                + "</item>\n";
    }

    /** As e-mail writes it, which is how RSS does. */
    private static String moment(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
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
