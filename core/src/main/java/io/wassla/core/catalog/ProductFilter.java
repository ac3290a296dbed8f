package io.wassla.core.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Which products a merchant wants to see; what is absent does not narrow.
 *
 * @param category products in it or in one below it
 * @param soldOut true: only those of which nothing is left to buy
 */
public record ProductFilter(
        @Nullable ProductStatus status,
        @Nullable CategoryId category,
        @Nullable TagId tag,
        @Nullable Boolean soldOut) {
    public static final ProductFilter ALL = new ProductFilter(null, null, null, null);
}
