package io.wassla.adapter.http.page.catalog;

import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Sum;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.kernel.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param variants how many; 1 for a product without options
 * @param state active, scheduled, sold-out, draft or archived
 * @param left pieces of all variants together
 * @param shown where shoppers see it; absent while they don't
 */
record ProductRow(
        String id,
        String name,
        String sku,
        int variants,
        String state,
        String category,
        int left,
        boolean scarce,
        boolean unlimited,
        Sum price,
        @Nullable Thumbnail picture,
        @Nullable String shown) {
    private static final int SMALL = 160;

    static ProductRow of(ProductSheet sheet, Language reader, Shop shop, Instant now) {
        var store = shop.language();
        var product = sheet.product();
        var variants = product.assortment().variants();
        var left = variants.stream()
                .mapToInt(variant -> Math.max(0, variant.stock().quantity()))
                .sum();
        var unlimited = variants.stream().anyMatch(variant -> variant.stock().policy() == StockPolicy.ALLOW);
        return new ProductRow(
                product.id().value().toString(),
                product.presentation().name().in(reader, store),
                product.assortment().first().sku().value(),
                variants.size(),
                state(product, now),
                sheet.categories().stream()
                        .findFirst()
                        .map(category -> category.name().in(reader, store))
                        .orElse(""),
                left,
                left > 0 && !unlimited && left <= shop.lowStock(),
                unlimited,
                Sum.of(product.assortment().lowestPrice()),
                product.primary().map(picture -> Thumbnail.of(picture, SMALL)).orElse(null),
                product.isVisible(now) ? shop.page(product.presentation().handles()) : null);
    }

    static String state(Product product, Instant now) {
        return switch (product.publication().status()) {
            case DRAFT -> ProductStatus.DRAFT.code();
            case ARCHIVED -> ProductStatus.ARCHIVED.code();
            case ACTIVE ->
                !product.isVisible(now)
                        ? "scheduled"
                        : product.assortment().isAvailable() ? ProductStatus.ACTIVE.code() : "sold-out";
        };
    }

    static String tone(String state) {
        return switch (state) {
            case "active" -> "tag--ok";
            case "scheduled" -> "tag--info tag--open";
            case "sold-out" -> "tag--bad";
            default -> "tag--open";
        };
    }
}
