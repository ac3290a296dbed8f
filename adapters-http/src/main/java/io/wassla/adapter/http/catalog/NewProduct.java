package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Given;
import io.wassla.adapter.http.json.LocalizedJson;
import io.wassla.adapter.http.json.MoneyInput;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.TaxCategory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product that somebody wants to sell. */
record NewProduct(
        @About(value = "At most 200 characters in each language.", needed = true) @Nullable
        LocalizedJson name,

        @About(value = "Plain text.", example = "{\"ar\": \"ورد طائفي مقطوف فجرًا.\"}", most = 20_000) @Nullable
        LocalizedJson description,

        @About(
                value = "Its name in addresses, in each language; made from the name where left out.",
                example = "{\"en\": \"taif-rose\"}",
                most = 200)
        @Nullable
        LocalizedJson handle,

        @About("draft when left out") @Nullable ProductStatus status,

        @About(value = "An active product appears then; at once when left out.", example = "null") @Nullable
        Instant publishedAt,

        @About(
                value = "Of the only variant; with `variants`, of the first one where that lacks it.",
                example = "NSM-ROSE",
                most = 64)
        @Nullable
        String sku,

        @Nullable MoneyInput price,
        @About(example = "null") @Nullable MoneyInput compareAtPrice,
        @About(example = "null") @Nullable MoneyInput cost,
        @About(example = "73") @Nullable Integer stock,
        @Nullable TaxCategory taxCategory,

        @About(value = "At most 20.", example = "[]", most = 20) @Nullable
        List<UUID> categoryIds,

        @About(value = "At most 50 names, or ids of tags.", example = "[\"ورد\"]", most = 50) @Nullable
        List<String> tags,

        @About(value = "At most 3.", example = "[]", most = 3) @Nullable
        List<OptionJson> options,

        @About(value = "At most 100.", example = "[]") @Nullable
        List<VariantInput> variants,

        @Nullable SeoInput seo) {

    ProductPatch asPatch() {
        return new ProductPatch(
                name,
                Given.of(description),
                handle,
                status,
                Given.of(publishedAt),
                sku,
                price,
                Given.of(compareAtPrice),
                Given.of(cost),
                stock,
                taxCategory,
                categoryIds,
                tags,
                options,
                variants,
                null,
                Given.of(seo));
    }
}
