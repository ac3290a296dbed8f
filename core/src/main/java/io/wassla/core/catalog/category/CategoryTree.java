package io.wassla.core.catalog.category;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All categories of a store, as the tree they form. */
public final class CategoryTree {
    private final Map<CategoryId, Category> byId;
    private final ImmutableListMultimap<Optional<CategoryId>, Category> byParent;

    public CategoryTree(List<Category> categories) {
        byId = ImmutableMap.copyOf(Maps.uniqueIndex(categories, Category::id));
        byParent = Multimaps.index(
                categories.stream()
                        .sorted(Comparator.comparingInt(Category::position)
                                .thenComparing(category -> category.id().value()))
                        .toList(),
                category -> Optional.ofNullable(category.parent()));
    }

    public Optional<Category> find(CategoryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** In no particular order. */
    public List<Category> all() {
        return List.copyOf(byId.values());
    }

    public int size() {
        return byId.size();
    }

    /** Those without a parent, in order. */
    public List<Category> roots() {
        return byParent.get(Optional.empty());
    }

    public List<Category> children(CategoryId parent) {
        return byParent.get(Optional.of(parent));
    }

    /** From the top down to this one, itself included; empty when there is no such category. */
    public List<Category> path(CategoryId id) {
        var path = new ArrayList<Category>();
        for (var step = byId.get(id); step != null && path.size() <= Category.DEEPEST; step = above(step)) {
            path.add(step);
        }
        Collections.reverse(path);
        return path;
    }

    /** How many levels hang below this one; 0 for a leaf. */
    public int height(CategoryId id) {
        return children(id).stream()
                .mapToInt(child -> 1 + height(child.id()))
                .max()
                .orElse(0);
    }

    public boolean isWithin(CategoryId id, CategoryId ancestor) {
        return path(id).stream().anyMatch(step -> step.id().equals(ancestor));
    }

    private @Nullable Category above(Category category) {
        return category.parent() == null ? null : byId.get(category.parent());
    }
}
