package io.wassla.core.catalog.presentation;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.kernel.InvalidValue;
import java.util.Set;

/**
 * Where a product is found, and how it is taxed.
 *
 * @param categories at most 20, in order; the first leads the way back on its page
 * @param tags at most 50
 */
public record Placement(Set<CategoryId> categories, Set<TagId> tags, TaxCategory tax) {
    public static final Placement NONE = new Placement(Set.of(), Set.of(), TaxCategory.STANDARD);

    public Placement {
        categories = ImmutableSet.copyOf(categories);
        tags = ImmutableSet.copyOf(tags);
        if (categories.size() > 20) {
            throw new InvalidValue("too_many_categories");
        }
        if (tags.size() > 50) {
            throw new InvalidValue("too_many_tags");
        }
    }
}
