package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.MoneyJson;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as its merchant sees it. {@code sku}, prices and {@code stock} are those of the first variant. */
record ProductJson(
        UUID id,
        @About(example = "NSM-ROSE-1") String sku,
        LocalizedText name,

        @About(value = "Plain text.", example = "{\"ar\": \"ورد طائفي مقطوف فجرًا.\"}")
        LocalizedText description,

        @About(value = "In the store's language.", example = "ورد-الطائف") @Nullable
        String handle,

        @About(value = "In each language.", example = "{\"ar\": \"ورد-الطائف\", \"en\": \"taif-rose\"}")
        LocalizedText handles,

        ProductStatus status,
        @Nullable Instant publishedAt,
        MoneyJson price,
        @About(example = "null") @Nullable MoneyJson compareAtPrice,
        @About(example = "null") @Nullable MoneyJson cost,
        @About(example = "24") int stock,
        TaxCategory taxCategory,
        List<UUID> categoryIds,
        @About(example = "[\"ورد\"]") List<String> tags,
        List<OptionJson> options,
        List<VariantJson> variants,
        List<ProductImageJson> images,
        SeoJson seo,
        Instant createdAt,
        Instant updatedAt) {

    static ProductJson of(ProductSheet sheet, Language store) {
        var product = sheet.product();
        var presentation = product.presentation();
        var first = product.assortment().first();
        return new ProductJson(
                product.id().value(),
                first.sku().value(),
                presentation.name(),
                presentation.description(),
                presentation.handles().in(store).map(Handle::value).orElse(null),
                presentation.handles().texts(),
                product.publication().status(),
                product.publication().publishedAt(),
                MoneyJson.of(first.pricing().price()),
                MoneyJson.ofAny(first.pricing().compareAt()),
                MoneyJson.ofAny(first.pricing().cost()),
                first.stock().quantity(),
                product.placement().tax(),
                product.placement().categories().stream()
                        .map(category -> category.value())
                        .toList(),
                sheet.tags().stream().map(Tag::name).toList(),
                product.assortment().options().stream().map(OptionJson::of).toList(),
                variants(product),
                ProductImageJson.all(product),
                SeoJson.of(presentation.seo()),
                product.revision().createdAt(),
                product.revision().updatedAt());
    }

    private static List<VariantJson> variants(Product product) {
        var options = product.assortment().options();
        return product.assortment().variants().stream()
                .map(variant -> VariantJson.of(variant, options))
                .toList();
    }
}
