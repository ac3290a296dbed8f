package io.wassla.core.memory;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.memory.MemoryTables.Reserved;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Tenants;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class MemoryTenants implements Tenants {
    private final MemoryPlatformScope scope;

    MemoryTenants(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public boolean add(Tenant tenant) {
        return reserve(tenant, tenant.revision().createdAt()) && rows().add(tenant.id(), tenant);
    }

    @Override
    public boolean move(Tenant tenant) {
        var moved = reserve(tenant, tenant.revision().updatedAt());
        if (moved) {
            rows().update(tenant.id(), tenant, row -> row.revision().version());
        }
        return moved;
    }

    @Override
    public int moves(TenantId tenant, Instant after) {
        scope.requireOpen();
        return Math.toIntExact(scope.tables
                .slugs
                .all()
                .filter(reserved ->
                        reserved.tenant().equals(tenant) && reserved.since().isAfter(after))
                .count());
    }

    @Override
    public Optional<Tenant> formerly(Slug slug) {
        scope.requireOpen();
        return scope.tables
                .slugs
                .find(slug)
                .flatMap(reserved -> find(reserved.tenant()))
                .filter(tenant -> !tenant.slug().equals(slug));
    }

    private boolean reserve(Tenant tenant, Instant since) {
        scope.requireOpen();
        var slugs = scope.tables.slugs;
        var free = slugs.find(tenant.slug())
                .filter(reserved -> !reserved.tenant().equals(tenant.id()))
                .isEmpty();
        if (free) {
            slugs.put(tenant.slug(), new Reserved(tenant.id(), since));
        }
        return free;
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return rows().find(id);
    }

    @Override
    public Optional<Tenant> find(Slug slug) {
        return rows().all().filter(tenant -> tenant.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Tenant> findAll(Collection<TenantId> ids) {
        return rows().all().filter(tenant -> ids.contains(tenant.id())).toList();
    }

    @Override
    public Set<Slug> taken(Set<Slug> slugs) {
        scope.requireOpen();
        return slugs.stream()
                .filter(slug -> scope.tables.slugs.find(slug).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Page<Tenant> page(PageRequest request) {
        return MemoryPages.newestFirst(
                rows().all(), request, tenant -> tenant.id().value());
    }

    @Override
    public void update(Tenant tenant) {
        var stored = find(tenant.id()).map(Tenant::slug).orElse(tenant.slug());
        if (!stored.equals(tenant.slug())) {
            throw new IllegalArgumentException("a slug is changed by moving");
        }
        rows().update(tenant.id(), tenant, row -> row.revision().version());
    }

    private MemoryTable<TenantId, Tenant> rows() {
        scope.requireOpen();
        return scope.tables.tenants;
    }
}
