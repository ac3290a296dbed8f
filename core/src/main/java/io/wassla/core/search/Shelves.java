package io.wassla.core.search;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.search.SearchResults.CategoryCount;
import io.wassla.core.search.facts.Counts;
import io.wassla.core.search.facts.Facet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The category tree as search uses it. */
public record Shelves(CategoryTree tree) {

    /** The id of a category that is named by id or by handle; what names none is returned as it is and narrows to nothing. */
    String named(String idOrHandle) {
        return byId(idOrHandle)
                .or(() -> all(tree.roots())
                        .filter(category -> category.handles().values().values().stream()
                                .anyMatch(handle -> handle.value().equals(idOrHandle)))
                        .findFirst())
                .map(category -> category.id().value().toString())
                .orElse(idOrHandle);
    }

    /** The categories that something was counted in, those that are gone left out. */
    public List<CategoryCount> counted(Counts counts) {
        return all(tree.roots())
                .map(category -> new CategoryCount(category, count(counts, category)))
                .filter(counted -> counted.count() > 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** From the top down. */
    Stream<Category> all(List<Category> level) {
        return level.stream()
                .flatMap(category -> Stream.concat(Stream.of(category), all(tree.children(category.id()))));
    }

    private static int count(Counts counts, Category category) {
        return counts.facets()
                .getOrDefault(
                        new Facet(Facet.Kind.CATEGORY, category.id().value().toString(), ""), 0);
    }

    private Optional<Category> byId(String id) {
        try {
            return tree.find(new CategoryId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
