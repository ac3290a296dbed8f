package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.MoneyJson;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that can be bought, as its merchant sees it. */
record VariantJson(
        UUID id,
        @About(example = "NSM-ROSE-1") String sku,

        @About(value = "The value of each option.", example = "{\"الحجم\": \"50 مل\"}")
        Map<String, String> options,

        MoneyJson price,

        @About(value = "The price before, shown struck through.", example = "null") @Nullable
        MoneyJson compareAtPrice,

        @About(value = "What the merchant pays; shoppers never see it.", example = "null") @Nullable
        MoneyJson cost,

        @About(example = "24") int stock,

        @About(value = "Whether it can be ordered when sold out.", example = "deny")
        StockPolicy stockPolicy,

        @About(example = "310") @Nullable Integer weightGrams,
        @About(example = "6281000000014") @Nullable String barcode) {

    static VariantJson of(Variant variant, List<Option> options) {
        var pricing = variant.pricing();
        return new VariantJson(
                variant.id().value(),
                variant.sku().value(),
                chosen(variant, options),
                MoneyJson.of(pricing.price()),
                MoneyJson.ofAny(pricing.compareAt()),
                MoneyJson.ofAny(pricing.cost()),
                variant.stock().quantity(),
                variant.stock().policy(),
                variant.parcel().weightGrams(),
                variant.parcel().barcode());
    }

    private static Map<String, String> chosen(Variant variant, List<Option> options) {
        var chosen = new LinkedHashMap<String, String>();
        for (var place = 0; place < options.size(); place++) {
            chosen.put(options.get(place).name(), variant.choice().get(place));
        }
        return chosen;
    }
}
