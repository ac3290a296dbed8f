package io.wassla.core.memory;

import com.google.common.collect.ImmutableMap;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.Stores;
import io.wassla.core.tenancy.TenantId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

final class MemoryStores implements Stores {
    private final MemoryPlatformScope scope;

    MemoryStores(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public void add(TenantId tenant, Store store) {
        scope.requireOpen();
        if (scope.tables.tenants.find(tenant).isEmpty() || !scope.tables.stores.add(tenant, store)) {
            throw new IllegalStateException("each tenant has one store");
        }
    }

    @Override
    public Optional<Store> of(TenantId tenant) {
        scope.requireOpen();
        return scope.tables.stores.find(tenant);
    }

    @Override
    public Map<TenantId, Store> of(Collection<TenantId> tenants) {
        var stores = ImmutableMap.<TenantId, Store>builder();
        new HashSet<>(tenants).forEach(tenant -> of(tenant).ifPresent(store -> stores.put(tenant, store)));
        return stores.buildOrThrow();
    }
}
