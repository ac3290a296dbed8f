package io.wassla.adapter.persistence;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.PlatformScope;
import org.jspecify.annotations.Nullable;

/** Everything across tenants, in PostgreSQL. */
public final class JooqPlatformScope implements PlatformScope {
    private final Unit unit;

    JooqPlatformScope(Unit unit) {
        this.unit = unit;
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
