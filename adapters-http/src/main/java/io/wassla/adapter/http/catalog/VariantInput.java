package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Given;
import io.wassla.adapter.http.json.MoneyInput;
import io.wassla.core.catalog.variant.StockPolicy;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A variant as somebody wants it to be; what is left out stays, for one that exists. */
record VariantInput(
        @About(
                value = "Of the variant it changes; without it that of the same SKU or the same options.",
                example = "null")
        @Nullable
        UUID id,

        @About(value = "Unique in the store, whatever the case of its letters.", example = "NSM-ROSE-1", most = 64)
        @Nullable
        String sku,

        @About(value = "One value of each option.", example = "{\"الحجم\": \"50 مل\"}") @Nullable
        Map<String, String> options,

        @Nullable MoneyInput price,

        @About(value = "Above the price.", example = "null") @Nullable
        Given<MoneyInput> compareAtPrice,

        @About(example = "null") @Nullable Given<MoneyInput> cost,

        @About(value = "Counted: there is this much. Left out, the stock stays.", example = "24") @Nullable
        Integer stock,

        @Nullable StockPolicy stockPolicy,
        @About(example = "310") @Nullable Given<Integer> weightGrams,
        @About(example = "6281000000014") @Nullable Given<String> barcode) {}
