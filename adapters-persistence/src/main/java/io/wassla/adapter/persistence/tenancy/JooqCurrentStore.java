package io.wassla.adapter.persistence.tenancy;

import static io.wassla.adapter.persistence.db.Tables.STORE;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.core.tenancy.CurrentStore;
import io.wassla.core.tenancy.Store;
import java.util.Optional;

public final class JooqCurrentStore implements CurrentStore {
    private final Unit unit;

    public JooqCurrentStore(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Store> find() {
        return unit.dsl().selectFrom(STORE).fetchOptional(StoreRow::store);
    }

    @Override
    public void update(Store store) {
        var updated = unit.dsl()
                .update(STORE)
                .set(StoreRow.changed(store))
                .where(
                        STORE.ID.eq(store.id().value()),
                        STORE.VERSION.eq(store.revision().version() - 1))
                .execute();
        Versions.requireOne(updated, "store " + store.id().value());
    }
}
