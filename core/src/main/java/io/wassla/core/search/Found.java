package io.wassla.core.search;

import com.google.common.collect.ImmutableList;
import io.wassla.core.search.facts.Counts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param next where to go on, absent at the end
 * @param total how many there are on all pages
 */
public record Found(List<ProductCard> items, @Nullable Place next, int total, Counts counts) {
    public Found {
        items = ImmutableList.copyOf(items);
    }
}
