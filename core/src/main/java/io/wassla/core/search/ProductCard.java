package io.wassla.core.search;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product as lists show it.
 *
 * @param sku of its first variant
 * @param price the lowest of its variants
 * @param compareAt what the variant with that price cost before
 * @param severalPrices whether other variants cost more
 * @param picture the primary one
 */
public record ProductCard(
        ProductId id,
        String sku,
        Handles handles,
        LocalizedText name,
        Money price,
        @Nullable Money compareAt,
        boolean severalPrices,
        @Nullable Picture picture,
        boolean available) {

    public static ProductCard of(Product product) {
        var assortment = product.assortment();
        var price = assortment.lowestPrice();
        var cheapest = assortment.variants().stream()
                .filter(variant -> variant.pricing().price().equals(price))
                .findFirst()
                .orElseThrow();
        return new ProductCard(
                product.id(),
                assortment.first().sku().value(),
                product.presentation().handles(),
                product.presentation().name(),
                price,
                cheapest.pricing().compareAt(),
                assortment.variants().stream()
                        .anyMatch(variant -> !variant.pricing().price().equals(price)),
                product.primary().orElse(null),
                assortment.isAvailable());
    }

    public ProductCard available(boolean now) {
        return new ProductCard(id, sku, handles, name, price, compareAt, severalPrices, picture, now);
    }
}
