package io.wassla.core.search.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the products that were found there are for each value that they can be narrowed by; each kind is counted
 * as if it were not itself narrowed.
 *
 * @param facets only those that occur
 * @param lowest price, in minor units, like {@code highest}; both 0 when nothing was found
 * @param prices ranges that together hold all of them
 */
public record Counts(
        Map<Facet, Integer> facets, long lowest, long highest, List<PriceRange> prices, int available, int soldOut) {
    public Counts {
        facets = ImmutableMap.copyOf(facets);
        prices = ImmutableList.copyOf(prices);
    }

    /** @param from included, like {@code to} */
    public record PriceRange(long from, long to, int count) {}
}
