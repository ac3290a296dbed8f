package io.wassla.core.catalog;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.catalog.tag.Tags;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The categories and tags that products are to refer to, read for all of them at once. */
final class References {
    private final CategoryTree branches;
    private final Map<TagId, Tag> tags = new HashMap<>();
    private final Map<String, Tag> named = new HashMap<>();

    private References(CategoryTree branches) {
        this.branches = branches;
    }

    /** Tags that are called by name and do not exist are made; names that can't be tags are told in {@link #placed}. */
    static References read(Collection<Shelving> wanted, CatalogScope scope, Supplier<UUID> ids) {
        var categories = new LinkedHashSet<CategoryId>();
        var tags = new LinkedHashSet<TagId>();
        var names = new LinkedHashMap<String, Tag>();
        wanted.forEach(shelving -> {
            categories.addAll(shelving.categories());
            tags.addAll(shelving.tags());
            shelving.tagNames().forEach(name -> tag(name, ids).ifPresent(tag -> names.putIfAbsent(tag.key(), tag)));
        });
        var references = new References(scope.categories().branches(categories));
        if (!tags.isEmpty()) {
            scope.tags().find(tags).forEach(tag -> references.tags.put(tag.id(), tag));
        }
        if (!names.isEmpty()) {
            references.named.putAll(scope.tags().named(names.keySet()));
            names.keySet().removeAll(references.named.keySet());
            references.make(names.values(), scope);
        }
        return references;
    }

    CategoryTree branches() {
        return branches;
    }

    /** Throws {@link Refusal} when something of it does not exist, and {@link InvalidValue} when it is too much. */
    Placement placed(Shelving shelving) {
        if (shelving.categories().stream().anyMatch(id -> branches.find(id).isEmpty())) {
            throw Refusal.unknown("category_ids", "category_unknown");
        }
        if (shelving.tags().stream().anyMatch(id -> !tags.containsKey(id))) {
            throw Refusal.unknown("tags", "tag_unknown");
        }
        var all = ImmutableSet.<TagId>builder().addAll(shelving.tags());
        for (var name : shelving.tagNames()) {
            var tag = named.get(new Tag(new TagId(new UUID(0, 0)), name).key());
            if (tag == null) {
                throw Refusal.malformed("tags", "too_many_tags");
            }
            all.add(tag.id());
        }
        return new Placement(shelving.categories(), all.build(), shelving.tax());
    }

    ProductSheet sheet(Product product) {
        var categories = product.placement().categories().stream()
                .flatMap(id -> branches.find(id).stream())
                .toList();
        return new ProductSheet(product, categories, tags(product));
    }

    SearchEntry entry(Product product) {
        return entry(product, branches, tags(product));
    }

    static SearchEntry entry(Product product, CategoryTree branches, List<Tag> tags) {
        var all = product.placement().categories().stream()
                .flatMap(id -> branches.path(id).stream())
                .distinct()
                .toList();
        return new SearchEntry(product, all, tags);
    }

    private List<Tag> tags(Product product) {
        return product.placement().tags().stream()
                .flatMap(id -> Optional.ofNullable(tags.get(id)).stream())
                .toList();
    }

    private void make(Collection<Tag> missing, CatalogScope scope) {
        if (!missing.isEmpty() && scope.tags().count() + missing.size() <= Tags.MOST) {
            for (var tag : missing) {
                if (!scope.tags().add(tag)) {
                    throw new ConcurrentChange("a tag");
                }
                named.put(tag.key(), tag);
            }
        }
        new ArrayList<>(named.values()).forEach(tag -> tags.put(tag.id(), tag));
    }

    private static Optional<Tag> tag(String name, Supplier<UUID> ids) {
        try {
            return Optional.of(new Tag(new TagId(ids.get()), name));
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }
}
