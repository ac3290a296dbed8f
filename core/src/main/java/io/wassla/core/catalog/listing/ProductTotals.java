package io.wassla.core.catalog.listing;

import com.google.common.collect.ImmutableMap;
import io.wassla.core.catalog.presentation.ProductStatus;
import java.util.Map;

/**
 * How many products a store has.
 *
 * @param soldOut of which nothing is left to buy, counted as far as {@link #MOST_SOLD_OUT}
 */
public record ProductTotals(Map<ProductStatus, Integer> byStatus, int soldOut) {
    /** Counting more takes too long, and tells a merchant no more. */
    public static final int MOST_SOLD_OUT = 100;

    public ProductTotals {
        byStatus = ImmutableMap.copyOf(byStatus);
    }

    public int all() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(ProductStatus status) {
        return byStatus.getOrDefault(status, 0);
    }
}
