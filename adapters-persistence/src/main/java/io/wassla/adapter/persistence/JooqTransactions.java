package io.wassla.adapter.persistence;

import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

final class JooqTransactions implements Transactions<JooqScope> {
    private final TransactionRunner runner;
    private final DataSource pool;

    JooqTransactions(TransactionRunner runner, DataSource pool) {
        this.runner = runner;
        this.pool = pool;
    }

    @Override
    public <T extends @Nullable Object> T within(TenantId tenant, Function<? super JooqScope, ? extends T> work) {
        return runner.<T>inTenant(pool, tenant, unit -> work.apply(new JooqScope(unit, tenant)));
    }
}
