package io.wassla.core.catalog;

import com.google.common.collect.ImmutableMap;
import io.wassla.core.kernel.Page;
import java.util.Map;

/**
 * A page of products as merchants see them, newest first.
 *
 * @param counts how many products the store has in each status, whatever the filter
 * @param categories all of the store, to choose from
 */
public record ProductListing(Page<ProductSheet> page, Map<ProductStatus, Integer> counts, CategoryTree categories) {
    public ProductListing {
        counts = ImmutableMap.copyOf(counts);
    }
}
