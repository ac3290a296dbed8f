package io.wassla.adapter.http.search;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.MoneyJson;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that can be bought, as its shoppers see it. */
record OfferJson(
        UUID id,
        @About(example = "NSM-ROSE-100") String sku,

        @About(value = "The value of each option.", example = "{\"الحجم\": \"50 مل\"}")
        Map<String, String> options,

        MoneyJson price,

        @About("The price before, shown struck through.") @Nullable
        MoneyJson compareAtPrice,

        @About("Whether it can be ordered now.") boolean inStock,

        @About(value = "How many are left, where they are five or less; shoppers are not told more.", example = "3")
        @Nullable
        Integer stock) {

    static OfferJson of(Variant variant, List<Option> options) {
        return new OfferJson(
                variant.id().value(),
                variant.sku().value(),
                chosen(variant, options),
                MoneyJson.of(variant.pricing().price()),
                MoneyJson.ofAny(variant.pricing().compareAt()),
                variant.stock().isAvailable(),
                variant.stock().lastPieces().orElse(null));
    }

    private static Map<String, String> chosen(Variant variant, List<Option> options) {
        var chosen = new LinkedHashMap<String, String>();
        for (var place = 0; place < options.size(); place++) {
            chosen.put(options.get(place).name(), variant.choice().get(place));
        }
        return chosen;
    }
}
