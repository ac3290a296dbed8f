package io.wassla.adapter.http.shop.machine;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.shop.Cards;
import io.wassla.adapter.http.shop.Offers;
import io.wassla.adapter.http.shop.Prices;
import io.wassla.adapter.http.shop.ShopDoor;
import io.wassla.adapter.http.shop.ShopLinks;
import io.wassla.adapter.http.shop.ShopVisit;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.storefront.ListAddresses;
import java.util.stream.Stream;

/**
 * {@code /merchant-feed.xml}: all products, a variant each, for Google Merchant Center and whoever reads its form (RSS 2.0
 * with {@code g:} fields). A product without a picture is left out: none of them takes it.
 */
final class MerchantFeed {
    private static final int LONGEST_ID = 50;
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_DESCRIPTION = 5_000;
    private static final int MOST_PICTURES = 11;

    private final ListAddresses list;

    MerchantFeed(ListAddresses list) {
        this.list = list;
    }

    void mount(RoutesConfig routes, ShopDoor door) {
        door.get(routes, "/merchant-feed.xml", this::send);
    }

    private void send(ShopVisit visit) {
        XmlAnswer.send(
                visit.ctx(),
                "application/rss+xml; charset=utf-8",
                "public, max-age=300, s-maxage=3600, stale-while-revalidate=3600",
                out -> {
                    out.accept(channel(visit));
                    list.offers(
                            visit.tenant(),
                            piece -> piece.forEach(
                                    product -> items(visit, product).forEach(out)));
                    out.accept("</channel>\n</rss>\n");
                });
    }

    private static String channel(ShopVisit visit) {
        return Xml.PROLOGUE
                + "<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\">\n"
                + "<channel>\n"
                + Xml.element("title", visit.shop().name())
                + Xml.element("link", visit.origin() + visit.links().home())
                + Xml.element(
                        "description", visit.t().get("feed.new", visit.shop().name()));
    }

    private static Stream<String> items(ShopVisit visit, Product product) {
        return product.pictures().isEmpty()
                ? Stream.empty()
                : product.assortment().variants().stream().map(variant -> item(visit, product, variant));
    }

    private static String item(ShopVisit visit, Product product, Variant variant) {
        var choice = Offers.choice(visit, variant);
        var name = name(visit, product) + (choice.isEmpty() ? "" : " " + choice);
        var description = description(visit, product);
        var xml = new StringBuilder("<item>\n")
                .append(Xml.element("g:id", id(variant)))
                .append(Xml.element("title", cut(name, LONGEST_TITLE)))
                .append(Xml.element(
                        "description", cut(description.isEmpty() ? name : description, LONGEST_DESCRIPTION)))
                .append(Xml.element("link", url(visit, product, variant)))
                .append(prices(variant))
                .append(Xml.element("g:availability", availability(variant)))
                .append(Xml.element("g:condition", "new"));
        if (product.assortment().variants().size() > 1) {
            xml.append(Xml.element("g:item_group_id", product.id().value().toString()));
            Offers.known(
                    product,
                    variant,
                    (known, value) -> xml.append(Xml.element("g:" + known.word(), visit.said(value))));
        }
        Offers.gtin(variant)
                .ifPresentOrElse(
                        gtin -> xml.append(Xml.element("g:gtin", gtin)),
                        () -> xml.append(Xml.element("g:identifier_exists", "no")));
        return xml.append(pictures(visit, product)).append("</item>\n").toString();
    }

    private static String id(Variant variant) {
        var sku = variant.sku().value();
        return sku.length() <= LONGEST_ID ? sku : variant.id().value().toString();
    }

    private static String pictures(ShopVisit visit, Product product) {
        var xml = new StringBuilder();
        product.pictures().stream()
                .limit(MOST_PICTURES)
                .map(picture -> Cards.picture(picture, product.presentation().name(), visit.links()))
                .forEach(picture -> xml.append(Xml.element(
                        xml.isEmpty() ? "g:image_link" : "g:additional_image_link", visit.origin() + picture.src())));
        return xml.toString();
    }

    private static String prices(Variant variant) {
        var price = variant.pricing().price();
        var was = variant.pricing().compareAt();
        var currency = " " + price.currency().getCurrencyCode();
        return was == null
                ? Xml.element("g:price", Prices.exact(price) + currency)
                : Xml.element("g:price", Prices.exact(was) + currency)
                        + Xml.element("g:sale_price", Prices.exact(price) + currency);
    }

    /** What is sold beyond its stock counts as there: the word for it asks for a date that nobody has said. */
    private static String availability(Variant variant) {
        return variant.stock().isAvailable() ? "in_stock" : "out_of_stock";
    }

    private static String name(ShopVisit visit, Product product) {
        return product.presentation().name().in(visit.language(), visit.links().own());
    }

    private static String description(ShopVisit visit, Product product) {
        return product.presentation()
                .description()
                .in(visit.language(), visit.links().own());
    }

    private static String url(ShopVisit visit, Product product, Variant variant) {
        var path = visit.origin() + visit.links().product(product.presentation().handles());
        return product.assortment().variants().size() == 1
                ? path
                : path + "?variant=" + ShopLinks.encoded(variant.sku().value());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1));
    }
}
