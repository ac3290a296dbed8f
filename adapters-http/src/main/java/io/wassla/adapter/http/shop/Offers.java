package io.wassla.adapter.http.shop;

import com.google.common.base.Strings;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A product for machines that compare prices.
 *
 * @param pictures absolute
 */
public record Offers(
        ShopVisit visit, Product product, String url, String name, String description, List<String> pictures) {
    private static final int LONGEST_GTIN = 14;
    private static final Pattern DIGITS = Pattern.compile("\\d{8}|\\d{12,14}");

    /** With zeros before it: what begins with 0 or 2 of eight digits, with 02, 04, 05, 20 to 29, 98 or 99 of thirteen. */
    private static final Pattern OWN = Pattern.compile("0{6}[02]\\d{7}|\\d(0[245]|2\\d|9[89])\\d{11}");

    /** One product, or a group of those that its options make. */
    String json() {
        var variants = product.assortment().variants();
        return Structured.json(variants.size() == 1 ? alone(variants.getFirst()) : group(variants));
    }

    private Map<String, Object> alone(Variant variant) {
        var thing = told(Structured.thing("Product"));
        identify(thing, variant);
        thing.put("offers", offer(variant, url));
        return thing;
    }

    private Map<String, Object> group(List<Variant> variants) {
        var thing = told(Structured.thing("ProductGroup"));
        thing.put("productGroupID", product.id().value().toString());
        var varied = product.assortment().options().stream()
                .flatMap(option -> KnownOption.of(option.name()).stream())
                .map(known -> "https://schema.org/" + known.word())
                .distinct()
                .toList();
        if (!varied.isEmpty()) {
            thing.put("variesBy", varied);
        }
        thing.put("hasVariant", variants.stream().map(this::member).toList());
        return thing;
    }

    private Map<String, Object> member(Variant variant) {
        var thing = Structured.part("Product");
        thing.put("name", name + " " + choice(visit, variant));
        Structured.put(thing, "description", description);
        pictures.stream().findFirst().ifPresent(picture -> thing.put("image", picture));
        identify(thing, variant);
        known(product, variant, (known, value) -> thing.put(known.word(), visit.said(value)));
        thing.put(
                "offers",
                offer(
                        variant,
                        url + "?variant=" + ShopLinks.encoded(variant.sku().value())));
        return thing;
    }

    private Map<String, Object> told(Map<String, Object> thing) {
        thing.put("name", name);
        Structured.put(thing, "description", description);
        thing.put("url", url);
        if (!pictures.isEmpty()) {
            thing.put("image", pictures);
        }
        return thing;
    }

    private static void identify(Map<String, Object> thing, Variant variant) {
        thing.put("sku", variant.sku().value());
        gtin(variant).ifPresent(gtin -> thing.put("gtin", gtin));
    }

    private Map<String, Object> offer(Variant variant, String address) {
        var offer = Structured.part("Offer");
        var price = variant.pricing().price();
        offer.put("url", address);
        offer.put("price", Prices.exact(price));
        offer.put("priceCurrency", price.currency().getCurrencyCode());
        offer.put("availability", "https://schema.org/" + availability(variant));
        offer.put("itemCondition", "https://schema.org/NewCondition");
        var seller = Structured.part("Organization");
        seller.put("name", visit.shop().name());
        offer.put("seller", seller);
        return offer;
    }

    /** What was chosen, in the language of the page; empty without options. */
    public static String choice(ShopVisit visit, Variant variant) {
        return variant.choice().stream().map(visit::said).collect(Collectors.joining(" "));
    }

    /** What was chosen of the options that machines have a word for, each word once. */
    public static void known(Product product, Variant variant, BiConsumer<KnownOption, String> take) {
        var options = product.assortment().options();
        var names = options.stream().map(Option::name).map(KnownOption::of).toList();
        for (var place = 0; place < names.size(); place++) {
            var known = names.get(place);
            if (known.isPresent() && names.indexOf(known) == place) {
                take.accept(known.get(), variant.choice().get(place));
            }
        }
    }

    /** Its barcode, when that is one of the numbers that trade agreed on (GTIN). */
    public static Optional<String> gtin(Variant variant) {
        return Optional.ofNullable(variant.parcel().barcode()).filter(Offers::isGtin);
    }

    /** 8, 12, 13 or 14 digits, the last one checks, and none of the ranges that GS1 leaves to stores and coupons. */
    static boolean isGtin(String barcode) {
        return DIGITS.matcher(barcode).matches()
                && !OWN.matcher(Strings.padStart(barcode, LONGEST_GTIN, '0')).matches()
                && checks(barcode);
    }

    private static boolean checks(String barcode) {
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
}
