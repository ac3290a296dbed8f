package io.wassla.adapter.http.shop;

import io.javalin.config.RoutesConfig;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.Variant;
import io.wassla.core.storefront.ListAddresses;
import java.util.Comparator;

/**
 * {@code /feed.xml}: the newest products for feed readers (Atom). {@code /merchant-feed.xml}: all of them, a variant
 * each, for Google Merchant Center and whoever reads its form (RSS 2.0 with {@code g:} fields), written while it is read.
 */
final class Feeds {
    private static final int NEWEST = 30;
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_DESCRIPTION = 5_000;

    private final ListAddresses list;

    Feeds(ListAddresses list) {
        this.list = list;
    }

    void mount(RoutesConfig routes, ShopDoor door) {
        door.get(routes, "/feed.xml", this::newest);
        door.get(routes, "/merchant-feed.xml", this::merchant);
    }

    private void newest(ShopVisit visit) {
        var home = visit.origin() + visit.links().home();
        var products = list.newest(visit.tenant(), NEWEST);
        var updated = products.stream()
                .map(product -> product.revision().updatedAt())
                .max(Comparator.naturalOrder())
                .orElse(visit.shop().store().revision().updatedAt());
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(visit.language().code())
                .append("\">\n")
                .append(element("title", visit.t().get("feed.new", visit.shop().name())))
                .append(element("id", home))
                .append("<link href=\"" + Sitemaps.escaped(home) + "\"/>\n")
                .append("<link rel=\"self\" href=\"" + Sitemaps.escaped(visit.origin() + visit.path()) + "\"/>\n")
                .append("<author>" + element("name", visit.shop().name()) + "</author>\n")
                .append(element("updated", updated.toString()));
        products.forEach(product -> xml.append(entry(visit, product)));
        visit.ctx()
                .header("Cache-Control", "public, max-age=300, s-maxage=300, stale-while-revalidate=600")
                .contentType("application/atom+xml; charset=utf-8")
                .result(xml.append("</feed>\n").toString());
    }

    private static String entry(ShopVisit visit, Product product) {
        return "<entry>\n"
                + element("title", name(visit, product))
                + element("id", "urn:uuid:" + product.id().value())
                + "<link href=\"" + Sitemaps.escaped(url(visit, product)) + "\"/>\n"
                + element("updated", product.revision().updatedAt().toString())
                + element("summary", Heads.shortened(description(visit, product)))
                + "</entry>\n";
    }

    private void merchant(ShopVisit visit) {
        visit.ctx()
                .header("Cache-Control", "public, max-age=300, s-maxage=3600, stale-while-revalidate=3600")
                .contentType("application/rss+xml; charset=utf-8");
        Sitemaps.write(
                visit.ctx(),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\">\n"
                        + "<channel>\n"
                        + element("title", visit.shop().name())
                        + element("link", visit.origin() + visit.links().home())
                        + element(
                                "description",
                                visit.t().get("feed.new", visit.shop().name())));
        list.offers(
                visit.tenant(),
                piece -> piece.forEach(product -> product.assortment()
                        .variants()
                        .forEach(variant -> Sitemaps.write(visit.ctx(), item(visit, product, variant)))));
        Sitemaps.write(visit.ctx(), "</channel>\n</rss>\n");
    }

    private static String item(ShopVisit visit, Product product, Variant variant) {
        var several = product.assortment().variants().size() > 1;
        var choice = String.join(" ", variant.choice());
        var name = name(visit, product) + (choice.isEmpty() ? "" : " " + choice);
        var description = description(visit, product);
        var xml = new StringBuilder("<item>\n")
                .append(element("g:id", variant.sku().value()))
                .append(element("title", cut(name, LONGEST_TITLE)))
                .append(element("description", cut(description.isEmpty() ? name : description, LONGEST_DESCRIPTION)))
                .append(element(
                        "link",
                        url(visit, product)
                                + (several
                                        ? "?variant="
                                                + ShopLinks.encoded(
                                                        variant.sku().value())
                                        : "")))
                .append(prices(variant))
                .append(element("g:availability", availability(variant)))
                .append(element("g:condition", "new"));
        if (several) {
            xml.append(element("g:item_group_id", product.id().value().toString()));
        }
        Offers.gtin(variant)
                .ifPresentOrElse(
                        gtin -> xml.append(element("g:gtin", gtin)),
                        () -> xml.append(element("g:identifier_exists", "no")));
        product.pictures().stream()
                .limit(10)
                .forEach(picture -> xml.append(element(
                        picture.equals(product.pictures().getFirst()) ? "g:image_link" : "g:additional_image_link",
                        visit.origin()
                                + Cards.picture(picture, product.presentation().name(), visit.links())
                                        .src())));
        return xml.append("</item>\n").toString();
    }

    private static String prices(Variant variant) {
        var price = variant.pricing().price();
        var was = variant.pricing().compareAt();
        var currency = " " + price.currency().getCurrencyCode();
        return was == null
                ? element("g:price", Prices.exact(price) + currency)
                : element("g:price", Prices.exact(was) + currency)
                        + element("g:sale_price", Prices.exact(price) + currency);
    }

    private static String availability(Variant variant) {
        return switch (Offers.availability(variant)) {
            case "InStock" -> "in_stock";
            case "BackOrder" -> "backorder";
            default -> "out_of_stock";
        };
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

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1));
    }

    /** Without what XML can't hold. */
    private static String element(String name, String text) {
        var fit = text.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]|[\\uFFFE\\uFFFF]", "");
        return "<" + name + ">" + Sitemaps.escaped(fit) + "</" + name + ">\n";
    }
}
