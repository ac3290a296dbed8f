package io.wassla.core.search;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.Category;
import java.util.List;

/**
 * What was found, with the names of the categories it is in.
 *
 * @param categories in the order of the tree, each after the one above it
 */
public record SearchResults(Found found, List<CategoryCount> categories) {
    public SearchResults {
        categories = ImmutableList.copyOf(categories);
    }

    /** @param count products in it and below it */
    public record CategoryCount(Category category, int count) {}
}
