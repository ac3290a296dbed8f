package io.wassla.core.catalog;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.tag.Tag;
import java.util.List;

/**
 * A product as search has to know it.
 *
 * @param categories those it is in and all above them, from the top down, each once
 * @param tags its tags
 */
public record SearchEntry(Product product, List<Category> categories, List<Tag> tags) {
    public SearchEntry {
        categories = ImmutableList.copyOf(categories);
        tags = ImmutableList.copyOf(tags);
    }
}
