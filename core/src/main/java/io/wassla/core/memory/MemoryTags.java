package io.wassla.core.memory;

import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.catalog.tag.Tags;
import io.wassla.core.memory.MemoryCatalogTables.Own;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class MemoryTags implements Tags {
    private final MemoryScope scope;

    MemoryTags(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public List<Tag> all() {
        return own().sorted(Comparator.comparing(Tag::key)).toList();
    }

    @Override
    public List<Tag> find(Collection<TagId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> rows().find(key(id)).stream())
                .toList();
    }

    @Override
    public Map<String, Tag> named(Collection<String> keys) {
        return own().filter(tag -> keys.contains(tag.key()))
                .collect(Collectors.toUnmodifiableMap(Tag::key, Function.identity()));
    }

    @Override
    public Optional<Tag> find(TagId id) {
        return rows().find(key(id));
    }

    @Override
    public boolean add(Tag tag) {
        return isFree(tag) && rows().add(key(tag.id()), tag);
    }

    @Override
    public boolean rename(Tag tag) {
        var can = find(tag.id()).isPresent() && isFree(tag);
        if (can) {
            rows().put(key(tag.id()), tag);
        }
        return can;
    }

    @Override
    public boolean remove(TagId id) {
        var there = find(id).isPresent();
        rows().remove(key(id));
        scope.tables
                .catalog
                .products
                .entries()
                .filter(row -> row.getKey().tenant().equals(scope.tenant())
                        && row.getValue().placement().tags().contains(id))
                .forEach(row -> scope.tables.catalog.products.put(
                        row.getKey(), row.getValue().with(without(row.getValue().placement(), id))));
        return there;
    }

    @Override
    public int count() {
        return Math.toIntExact(own().count());
    }

    private static Placement without(Placement placement, TagId gone) {
        var rest = placement.tags().stream().filter(tag -> !tag.equals(gone)).collect(Collectors.toUnmodifiableSet());
        return new Placement(placement.categories(), rest, placement.tax());
    }

    private boolean isFree(Tag tag) {
        return own().noneMatch(
                        other -> other.key().equals(tag.key()) && !other.id().equals(tag.id()));
    }

    private Stream<Tag> own() {
        return rows().entries()
                .filter(row -> row.getKey().tenant().equals(scope.tenant()))
                .map(Map.Entry::getValue);
    }

    private Own<TagId> key(TagId id) {
        return new Own<>(scope.tenant(), id);
    }

    private MemoryTable<Own<TagId>, Tag> rows() {
        scope.requireOpen();
        return scope.tables.catalog.tags;
    }
}
