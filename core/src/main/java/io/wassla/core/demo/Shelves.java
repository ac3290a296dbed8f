package io.wassla.core.demo;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.category.AddCategory;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryDraft;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.category.ListCategories;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.tenancy.TenantId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts up the categories that articles stand in; one of the same name in the same place is taken as it is. */
final class Shelves {
    private final ListCategories list;
    private final AddCategory add;

    Shelves(ListCategories list, AddCategory add) {
        this.list = list;
        this.add = add;
    }

    /** By their codes; empty when the store has no room for so many. */
    Optional<Map<String, CategoryId>> make(TenantId tenant, List<Shelf> shelves, Origin origin) {
        var tree = list.handle(new ListCategories.Command(tenant));
        if (tree.size() + shelves.size() > Category.MOST) {
            return Optional.empty();
        }
        var made = new HashMap<String, CategoryId>();
        for (var shelf : shelves) {
            var parent = made.get(shelf.parent());
            made.put(shelf.code(), find(tree, shelf, parent).orElseGet(() -> add(tenant, shelf, parent, origin)));
        }
        return Optional.of(made);
    }

    /**
     * Those that are wanted and those above them, from the top down. What a theme is called itself is no shelf of its
     * store.
     */
    static List<Shelf> needed(List<Shelf> all, Set<String> wanted, DemoTheme theme) {
        var needed = new HashSet<>(wanted);
        all.reversed().stream()
                .filter(shelf -> needed.contains(shelf.code()))
                .forEach(shelf -> needed.add(shelf.parent()));
        return all.stream()
                .filter(shelf -> needed.contains(shelf.code()) && !shelf.code().equals(theme.code()))
                .toList();
    }

    private static Optional<CategoryId> find(CategoryTree tree, Shelf shelf, @Nullable CategoryId parent) {
        var siblings = parent == null ? tree.roots() : tree.children(parent);
        return siblings.stream()
                .filter(category -> category.name().texts().values().stream()
                        .anyMatch(name -> shelf.name().texts().containsValue(name)))
                .map(Category::id)
                .findFirst();
    }

    private CategoryId add(TenantId tenant, Shelf shelf, @Nullable CategoryId parent, Origin origin) {
        var draft = new CategoryDraft(parent, shelf.name(), shelf.about(), Handles.NONE, null);
        return switch (add.handle(new AddCategory.Command(tenant, draft, origin))) {
            case AddCategory.Outcome.Added(var category) -> category.id();
            case AddCategory.Outcome.Refused(var why) ->
                throw new ConcurrentChange("the categories of a store: " + why);
        };
    }
}
