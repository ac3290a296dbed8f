package io.wassla.core.memory;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.Slug;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Tenants;
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
        return find(tenant.slug()).isEmpty() && rows().add(tenant.id(), tenant);
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
        return rows().all().map(Tenant::slug).filter(slugs::contains).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Page<Tenant> page(PageRequest request) {
        return MemoryPages.newestFirst(
                rows().all(), request, tenant -> tenant.id().value());
    }

    @Override
    public void update(Tenant tenant) {
        rows().update(tenant.id(), tenant, row -> row.revision().version());
    }

    private MemoryTable<TenantId, Tenant> rows() {
        scope.requireOpen();
        return scope.tables.tenants;
    }
}
