package io.wassla.core.catalog.presentation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.tag.TagId;
import java.util.List;
import java.util.Set;

/**
 * Where a product is to be found.
 *
 * @param tags by id; one that does not exist is refused
 * @param tagNames by name; one that does not exist is made
 */
public record Shelving(Set<CategoryId> categories, Set<TagId> tags, List<String> tagNames, TaxCategory tax) {
    public static final Shelving NONE = new Shelving(Set.of(), Set.of(), List.of(), TaxCategory.STANDARD);

    public Shelving {
        categories = ImmutableSet.copyOf(categories);
        tags = ImmutableSet.copyOf(tags);
        tagNames = ImmutableList.copyOf(tagNames);
    }
}
