package io.wassla.core.search;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.category.Category;
import java.util.List;

/** What somebody may be about to type. */
public record Suggestions(List<ProductCard> products, List<Category> categories, List<String> queries) {
    public static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of());

    public Suggestions {
        products = ImmutableList.copyOf(products);
        categories = ImmutableList.copyOf(categories);
        queries = ImmutableList.copyOf(queries);
    }
}
