package io.wassla.core.memory;

import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class MemoryTransactions implements Transactions<MemoryScope> {
    private final MemoryTables tables;

    MemoryTransactions(MemoryTables tables) {
        this.tables = tables;
    }

    @Override
    public <T extends @Nullable Object> T within(TenantId tenant, Function<? super MemoryScope, ? extends T> work) {
        var scope = new MemoryScope(tables, tenant);
        return tables.database.<T>transact(scope, () -> work.apply(scope));
    }
}
