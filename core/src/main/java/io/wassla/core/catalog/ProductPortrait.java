package io.wassla.core.catalog;

import io.wassla.core.audit.Change;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import io.wassla.core.kernel.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A product as the audit log shows it: flat, so that only what differs is kept, and bounded. */
final class ProductPortrait {
    private static final int LONGEST = 200;
    private static final int MOST_KEYS = 40;

    private ProductPortrait() {}

    static Change between(@Nullable Product before, @Nullable Product after) {
        var all =
                Change.between(before == null ? Settings.NONE : of(before), after == null ? Settings.NONE : of(after));
        return new Change(bounded(all.before()), bounded(all.after()));
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
        values.put("status", product.publication().status().code());
        values.put("published_at", Objects.toString(product.publication().publishedAt(), ""));
        values.put("tax_category", product.placement().tax().code());
        values.put(
                "categories",
                product.placement().categories().stream()
                        .map(id -> id.value().toString())
                        .toList());
        values.put(
                "tags",
                product.placement().tags().stream()
                        .map(id -> id.value().toString())
                        .toList());
        values.put(
                "images",
                product.pictures().stream()
                        .map(picture -> picture.id().value().toString())
                        .toList());
        values.put("options", cut(product.assortment().options().toString()));
        product.assortment()
                .variants()
                .forEach(variant -> values.put("variant " + variant.sku().value(), of(variant)));
        return new Settings(values);
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
