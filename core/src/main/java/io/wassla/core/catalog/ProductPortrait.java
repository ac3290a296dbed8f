package io.wassla.core.catalog;

import io.wassla.core.audit.Change;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import io.wassla.core.kernel.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A product as the audit log shows it: flat, so that only what differs is kept, and bounded. */
final class ProductPortrait {
    private static final int LONGEST = 200;
    private static final int MOST_KEYS = 40;

    private ProductPortrait() {}

    static Change between(@Nullable Product before, @Nullable Product after) {
        var change =
                Change.between(before == null ? Settings.NONE : of(before), after == null ? Settings.NONE : of(after));
        var variants = Change.between(variants(before), variants(after));
        return new Change(with(change.before(), variants.before()), with(change.after(), variants.after()));
    }

    private static Settings with(Settings change, Settings variants) {
        return variants.values().isEmpty()
                ? change
                : change.with("variants", bounded(variants).values());
    }

    private static Settings variants(@Nullable Product product) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        if (product != null) {
            product.assortment()
                    .variants()
                    .forEach(variant -> values.put(variant.sku().value(), of(variant)));
        }
        return new Settings(values);
    }

    private static Settings of(Product product) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        put(values, "name", product.presentation().name());
        put(values, "description", product.presentation().description());
        product.presentation()
                .handles()
                .values()
                .forEach((language, handle) -> values.put("handle." + language.code(), handle.value()));
        put(values, "seo_title", product.presentation().seo().title());
        put(values, "seo_description", product.presentation().seo().description());
        values.put("product_status", product.publication().status().code());
        values.put("published_at", Objects.toString(product.publication().publishedAt(), ""));
        values.put("tax_category", product.placement().tax().code());
        values.put("category_ids", ids(product.placement().categories().stream().map(CategoryId::value)));
        values.put("tag_ids", ids(product.placement().tags().stream().map(TagId::value)));
        values.put(
                "image_ids",
                ids(product.pictures().stream().map(picture -> picture.id().value())));
        var options = new LinkedHashMap<String, Object>();
        product.assortment().options().forEach(option -> options.put(option.name(), option.values()));
        values.put("options", options);
        return new Settings(values);
    }

    /** A part of its own, so that the page of the log names it and shows no ids. */
    private static Map<String, Object> ids(Stream<UUID> ids) {
        return Map.of("ids", ids.map(UUID::toString).toList());
    }

    private static String of(Variant variant) {
        var pricing = variant.pricing();
        return pricing.price().decimal()
                + " / " + decimal(pricing.compareAt())
                + " / " + decimal(pricing.cost())
                + " / " + variant.stock().policy().code()
                + " / " + variant.choice()
                + " / " + Objects.toString(variant.parcel().weightGrams(), "")
                + " / " + Objects.toString(variant.parcel().barcode(), "");
    }

    private static String decimal(@Nullable Money money) {
        return money == null ? "" : money.decimal().toString();
    }

    private static void put(Map<String, @Nullable Object> values, String key, LocalizedText text) {
        text.texts().forEach((language, words) -> values.put(key + "." + language.code(), cut(words)));
    }

    /** What is cut off still counts as a difference. */
    private static String cut(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + "… ("
                        + words.length() + ", " + Integer.toHexString(words.hashCode()) + ")";
    }

    private static Settings bounded(Settings all) {
        if (all.values().size() <= MOST_KEYS) {
            return all;
        }
        var kept = new LinkedHashMap<String, @Nullable Object>();
        all.values().entrySet().stream().limit(MOST_KEYS).forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        kept.put("more", (long) all.values().size() - MOST_KEYS);
        return new Settings(kept);
    }
}
