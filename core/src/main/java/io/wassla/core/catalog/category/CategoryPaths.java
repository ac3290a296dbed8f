package io.wassla.core.catalog.category;

import io.wassla.core.catalog.CatalogNotices;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Revision;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds categories by their names from the top down, and makes what is missing; for files that name them. */
public final class CategoryPaths {
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public CategoryPaths(Supplier<UUID> ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The last category of each path. Names are compared in every language and whatever their case. One that is made is
     * named in Arabic when there is an Arabic letter in its name, in English when there is a Latin one, else in the given
     * language. A path that is too deep, empty, or for which the tree has no room is left out.
     */
    public Map<List<String>, CategoryId> findOrMake(
            CatalogScope scope, Collection<List<String>> paths, Language language) {
        var found = new HashMap<List<String>, CategoryId>();
        var tree = scope.categories().tree();
        var missing = new ArrayList<List<String>>();
        for (var path : paths) {
            find(tree, path).ifPresentOrElse(id -> found.put(path, id), () -> missing.add(path));
        }
        if (!missing.isEmpty()) {
            var growing = new Growing(scope.categories().lockTree(), language);
            missing.forEach(path -> growing.grow(path, scope).ifPresent(id -> found.put(path, id)));
            CatalogNotices.shelves(scope, scope.tenant());
        }
        return Map.copyOf(found);
    }

    private static Optional<CategoryId> find(CategoryTree tree, List<String> path) {
        CategoryId last = null;
        for (var name : path) {
            var step = child(tree, last, name);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            last = step.get().id();
        }
        return Optional.ofNullable(last);
    }

    private static Optional<Category> child(CategoryTree tree, @Nullable CategoryId parent, String name) {
        var wanted = plain(name);
        var siblings = parent == null ? tree.roots() : tree.children(parent);
        return siblings.stream()
                .filter(category -> category.name().texts().values().stream()
                        .anyMatch(text -> plain(text).equals(wanted)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The tree while it grows, which nobody else changes. */
    private final class Growing {
        private final Language otherwise;
        private final List<Category> all = new ArrayList<>();
        private CategoryTree tree;

        Growing(CategoryTree locked, Language otherwise) {
            this.otherwise = otherwise;
            this.tree = locked;
            all.addAll(tree.all());
        }

        Optional<CategoryId> grow(List<String> path, CatalogScope scope) {
            CategoryId last = null;
            for (var name : path) {
                var parent = last;
                var step = child(tree, parent, name).or(() -> add(parent, name, scope));
                if (step.isEmpty()) {
                    return Optional.empty();
                }
                last = step.get().id();
            }
            return Optional.ofNullable(last);
        }

        private Optional<Category> add(@Nullable CategoryId parent, String name, CatalogScope scope) {
            try {
                var text = LocalizedText.of(Language.written(name, otherwise), name);
                var draft = new CategoryDraft(parent, text, LocalizedText.NONE, Handles.NONE, null);
                var making = new CategoryMaking(tree, scope.categories());
                return switch (making.make(new CategoryId(ids.get()), null, draft, Revision.first(clock.instant()))) {
                    case CategoryMaking.Made.Ready(var category) -> Optional.of(added(category, scope));
                    case CategoryMaking.Made.Refused refused -> Optional.empty();
                };
            } catch (InvalidValue noName) {
                return Optional.empty();
            }
        }

        private Category added(Category category, CatalogScope scope) {
            scope.categories().add(category);
            CatalogNotices.handles(scope, scope.tenant(), null, category.handles());
            all.add(category);
            tree = new CategoryTree(all);
            return category;
        }
    }
}
