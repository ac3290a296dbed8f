package io.wassla.core.memory;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.memory.MemorySearchTables.Entry;
import io.wassla.core.memory.MemorySearchTables.EntryKey;
import io.wassla.core.search.facts.Facet;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What search knows of a product, as far as the catalog has to tell it. */
public record SeenBySearch(Set<UUID> categories, Set<String> tags, boolean available) {

    public static SeenBySearch in(Category... categories) {
        var ids = ImmutableSet.<UUID>builder();
        for (var category : categories) {
            ids.add(category.id().value());
        }
        return new SeenBySearch(ids.build(), Set.of(), true);
    }

    public SeenBySearch tagged(String... names) {
        return new SeenBySearch(categories, Set.of(names), available);
    }

    public static Optional<SeenBySearch> of(MemoryStorage storage, TenantId tenant, ProductId product) {
        return storage.transactions()
                .within(tenant, scope -> scope.tables.search.entries.find(new EntryKey(tenant, product)))
                .map(SeenBySearch::of);
    }

    private static SeenBySearch of(Entry entry) {
        var categories = ImmutableSet.<UUID>builder();
        var tags = ImmutableSet.<String>builder();
        for (var facet : entry.facts().facets()) {
            if (facet.kind() == Facet.Kind.CATEGORY) {
                categories.add(UUID.fromString(facet.key()));
            } else if (facet.kind() == Facet.Kind.TAG) {
                tags.add(facet.value());
            }
        }
        return new SeenBySearch(categories.build(), tags.build(), entry.facts().available());
    }
}
