package io.wassla.adapter.persistence.tenancy;

import static io.wassla.adapter.persistence.db.Tables.STORE;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.Stores;
import io.wassla.core.tenancy.TenantId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

public final class JooqStores implements Stores {
    private final Unit unit;

    public JooqStores(Unit unit) {
        this.unit = unit;
    }

    @Override
    public void add(TenantId tenant, Store store) {
        unit.dsl().insertInto(STORE).set(StoreRow.added(tenant, store)).execute();
    }

    @Override
    public Optional<Store> of(TenantId tenant) {
        return unit.dsl()
                .selectFrom(STORE)
                .where(STORE.TENANT_ID.eq(tenant.value()))
                .fetchOptional(StoreRow::store);
    }

    @Override
    public Map<TenantId, Store> of(Collection<TenantId> tenants) {
        return unit.dsl()
                .selectFrom(STORE)
                .where(STORE.TENANT_ID.in(tenants.stream().map(TenantId::value).toList()))
                .fetchMap(row -> new TenantId(row.getTenantId()), StoreRow::store);
    }
}
