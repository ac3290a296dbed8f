package io.wassla.core.memory;

import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.TenantScope;

/** Everything of one tenant, in memory. */
public final class MemoryScope extends MemoryUnit implements TenantScope {
    final MemoryTables tables;
    private final TenantId tenant;

    MemoryScope(MemoryTables tables, TenantId tenant) {
        this.tables = tables;
        this.tenant = tenant;
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }
}
