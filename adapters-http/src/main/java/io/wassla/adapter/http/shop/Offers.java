package io.wassla.adapter.http.shop;

import com.google.common.primitives.Ints;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A product for machines that compare prices. */
final class Offers {
    private Offers() {}

    /** @param pictures absolute */
    static String product(
            ShopVisit visit, Product product, String url, String name, String description, List<String> pictures) {
        var thing = Structured.thing("Product");
        thing.put("name", name);
        Structured.put(thing, "description", description);
        thing.put("url", url);
        if (!pictures.isEmpty()) {
            thing.put("image", pictures);
        }
        var variants = product.assortment().variants();
        thing.put("sku", product.assortment().first().sku().value());
        gtin(product.assortment().first()).ifPresent(gtin -> thing.put("gtin", gtin));
        var offers = variants.stream()
                .map(variant -> offer(variant, url, visit.shop().name()))
                .toList();
        thing.put("offers", offers.size() == 1 ? offers.getFirst() : offers);
        return Structured.json(thing);
    }

    /** Its barcode, when that is one of the numbers that trade agreed on: 8, 12, 13 or 14 digits, the last one checks. */
    static Optional<String> gtin(Variant variant) {
        return Optional.ofNullable(variant.parcel().barcode()).filter(Offers::isGtin);
    }

    static boolean isGtin(String barcode) {
        if (!Ints.contains(new int[] {8, 12, 13, 14}, barcode.length())
                || !barcode.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return false;
        }
        var sum = 0;
        for (var place = 0; place < barcode.length(); place++) {
            var digit = barcode.charAt(barcode.length() - 1 - place) - '0';
            sum += place % 2 == 0 ? digit : digit * 3;
        }
        return sum % 10 == 0;
    }

    static String availability(Variant variant) {
        if (!variant.stock().isAvailable()) {
            return "OutOfStock";
        }
        return variant.stock().quantity() > 0 ? "InStock" : "BackOrder";
    }

    private static Map<String, Object> offer(Variant variant, String url, String seller) {
        var offer = Structured.part("Offer");
        var price = variant.pricing().price();
        offer.put("sku", variant.sku().value());
        offer.put("price", Prices.exact(price));
        offer.put("priceCurrency", price.currency().getCurrencyCode());
        offer.put("availability", "https://schema.org/" + availability(variant));
        offer.put("itemCondition", "https://schema.org/NewCondition");
        offer.put(
                "url",
                variant.choice().isEmpty()
                        ? url
                        : url + "?variant=" + ShopLinks.encoded(variant.sku().value()));
        gtin(variant).ifPresent(gtin -> offer.put("gtin", gtin));
        var organization = Structured.part("Organization");
        organization.put("name", seller);
        offer.put("seller", organization);
        return offer;
    }
}
