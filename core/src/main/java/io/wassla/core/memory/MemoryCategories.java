package io.wassla.core.memory;

import io.wassla.core.catalog.category.Categories;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.memory.MemoryCatalogTables.Own;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

final class MemoryCategories implements Categories {
    private final MemoryScope scope;

    MemoryCategories(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public CategoryTree tree() {
        return new CategoryTree(rows().entries()
                .filter(row -> row.getKey().tenant().equals(scope.tenant()))
                .map(Map.Entry::getValue)
                .toList());
    }

    @Override
    public CategoryTree lockTree() {
        return tree();
    }

    @Override
    public CategoryTree branches(Collection<CategoryId> ids) {
        var tree = tree();
        return new CategoryTree(
                ids.stream().flatMap(id -> tree.path(id).stream()).distinct().toList());
    }

    @Override
    public void add(Category category) {
        requireParent(category);
        rows().insert(key(category.id()), category);
        handles().set(category.id(), category.handles());
    }

    @Override
    public void update(Category category) {
        requireParent(category);
        rows().update(key(category.id()), category, row -> row.revision().version());
        handles().set(category.id(), category.handles());
    }

    @Override
    public boolean remove(CategoryId id) {
        var there = rows().find(key(id)).isPresent();
        if (!tree().children(id).isEmpty()) {
            throw new ConcurrentChange("a category");
        }
        rows().remove(key(id));
        handles().forget(id);
        scope.tables
                .catalog
                .products
                .entries()
                .filter(row -> row.getKey().tenant().equals(scope.tenant())
                        && row.getValue().placement().categories().contains(id))
                .forEach(row -> scope.tables.catalog.products.put(
                        row.getKey(), row.getValue().with(without(row.getValue().placement(), id))));
        return there;
    }

    @Override
    public Map<TakenHandle, CategoryId> owners(Collection<TakenHandle> wanted) {
        return handles().owners(wanted);
    }

    @Override
    public Optional<HandleMatch> withHandle(Handle handle, Language language) {
        return handles().match(handle, language, CategoryId::value);
    }

    private static Placement without(Placement placement, CategoryId gone) {
        var rest = placement.categories().stream()
                .filter(category -> !category.equals(gone))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Placement(rest, placement.tags(), placement.tax());
    }

    private void requireParent(Category category) {
        var parent = category.parent();
        if (parent != null && rows().find(key(parent)).isEmpty()) {
            throw new IllegalStateException("no such parent in this tenant");
        }
    }

    private Own<CategoryId> key(CategoryId id) {
        return new Own<>(scope.tenant(), id);
    }

    private MemoryHandles<CategoryId> handles() {
        return new MemoryHandles<>(scope.tables.catalog.categoryHandles, scope.tenant());
    }

    private MemoryTable<Own<CategoryId>, Category> rows() {
        scope.requireOpen();
        return scope.tables.catalog.categories;
    }
}
