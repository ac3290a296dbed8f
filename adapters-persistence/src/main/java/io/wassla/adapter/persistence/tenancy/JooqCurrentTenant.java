package io.wassla.adapter.persistence.tenancy;

import static io.wassla.adapter.persistence.db.Tables.TENANT;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.tenancy.CurrentTenant;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;

public final class JooqCurrentTenant implements CurrentTenant {
    private final Unit unit;
    private final TenantId open;

    public JooqCurrentTenant(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
    }

    @Override
    public Optional<Tenant> find() {
        return unit.dsl().selectFrom(TENANT).fetchOptional(TenantRow::tenant);
    }

    @Override
    public Optional<Tenant> lock() {
        return unit.dsl().selectFrom(TENANT).forUpdate().fetchOptional(TenantRow::tenant);
    }

    @Override
    public void update(Tenant tenant) {
        if (!tenant.id().equals(open)) {
            throw new IllegalArgumentException("another tenant's scope is open");
        }
        new JooqTenants(unit).update(tenant);
    }
}
