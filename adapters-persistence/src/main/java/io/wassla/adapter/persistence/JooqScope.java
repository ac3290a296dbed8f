package io.wassla.adapter.persistence;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.TenantScope;
import org.jspecify.annotations.Nullable;

/** Everything of one tenant, in PostgreSQL. Row-level security shows no other tenant's rows, whatever is asked. */
public final class JooqScope implements TenantScope {
    private final Unit unit;
    private final TenantId tenant;

    JooqScope(Unit unit, TenantId tenant) {
        this.unit = unit;
        this.tenant = tenant;
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public <T extends @Nullable Object> T abandon(T outcome) {
        return unit.<T>abandon(outcome);
    }

    @Override
    public void invalidate(Invalidation what) {
        unit.invalidate(what);
    }

    Unit unit() {
        return unit;
    }
}
