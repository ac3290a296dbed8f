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

/** What is to be different about a product. */
record ProductPatch(
        @Nullable LocalizedJson name,
        @About(most = 20_000) @Nullable Given<LocalizedJson> description,

        @About(value = "Former ones lead to the product still.", example = "{\"en\": \"taif-rose\"}", most = 200)
        @Nullable
        LocalizedJson handle,

        @Nullable ProductStatus status,
        @Nullable Given<Instant> publishedAt,

        @About(
                value = "Of the only or first variant; does nothing when `variants` says it too.",
                example = "NSM-ROSE",
                most = 64)
        @Nullable
        String sku,

        @Nullable MoneyInput price,
        @About(example = "null") @Nullable Given<MoneyInput> compareAtPrice,
        @About(example = "null") @Nullable Given<MoneyInput> cost,
        @About(example = "73") @Nullable Integer stock,
        @Nullable TaxCategory taxCategory,
        @About(example = "[]", most = 20) @Nullable List<UUID> categoryIds,

        @About(value = "Names, or ids of tags.", example = "[\"ورد\"]", most = 50) @Nullable
        List<String> tags,

        @About(example = "[]", most = 3) @Nullable List<OptionJson> options,

        @About(value = "All of them: those left out are removed, with the history of their stock.", example = "[]")
        @Nullable
        List<VariantInput> variants,

        @About(value = "Those that stay, in their new order; the first is the primary one.", example = "[]", most = 10)
        @Nullable
        List<ImageRef> images,

        @Nullable Given<SeoInput> seo) {}
