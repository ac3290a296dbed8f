package io.wassla.core.memory;

import io.wassla.core.tenancy.CurrentStore;
import io.wassla.core.tenancy.Store;
import java.util.Optional;

final class MemoryCurrentStore implements CurrentStore {
    private final MemoryScope scope;

    MemoryCurrentStore(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<Store> find() {
        scope.requireOpen();
        return scope.tables.stores.find(scope.tenant());
    }

    @Override
    public void update(Store store) {
        scope.requireOpen();
        scope.tables.stores.update(scope.tenant(), store, row -> row.revision().version());
    }
}
