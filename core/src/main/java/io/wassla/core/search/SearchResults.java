package io.wassla.core.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.picture.Picture;
import java.util.List;
import java.util.Map;

/**
 * What was found, with the names of the categories it is in.
 *
 * @param categories in the order of the tree, each after the one above it
 * @param faces pictures of the categories for which one was wanted and there is one
 */
public record SearchResults(Found found, List<CategoryCount> categories, Map<CategoryId, Picture> faces) {
    public SearchResults {
        categories = ImmutableList.copyOf(categories);
        faces = ImmutableMap.copyOf(faces);
    }

    public SearchResults(Found found, List<CategoryCount> categories) {
        this(found, categories, Map.of());
    }

    /** @param count products in it and below it */
    public record CategoryCount(Category category, int count) {}
}
