package io.wassla.core.memory;

import io.wassla.core.tenancy.CurrentTenant;
import io.wassla.core.tenancy.Tenant;
import java.util.Optional;

final class MemoryCurrentTenant implements CurrentTenant {
    private final MemoryScope scope;

    MemoryCurrentTenant(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<Tenant> find() {
        scope.requireOpen();
        return scope.tables.tenants.find(scope.tenant());
    }

    @Override
    public Optional<Tenant> lock() {
        return find();
    }

    @Override
    public void update(Tenant tenant) {
        scope.requireOpen();
        if (!tenant.id().equals(scope.tenant())) {
            throw new IllegalArgumentException("another tenant");
        }
        scope.tables.tenants.update(tenant.id(), tenant, row -> row.revision().version());
    }
}
