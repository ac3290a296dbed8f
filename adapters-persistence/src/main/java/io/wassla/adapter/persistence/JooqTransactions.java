package io.wassla.adapter.persistence;

import io.wassla.adapter.persistence.search.SearchTables;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

final class JooqTransactions implements Transactions<JooqScope> {
    private final TransactionRunner runner;
    private final DataSource pool;
    private final SearchTables searchTables;

    JooqTransactions(TransactionRunner runner, DataSource pool, SearchTables searchTables) {
        this.runner = runner;
        this.pool = pool;
        this.searchTables = searchTables;
    }

    @Override
    public <T extends @Nullable Object> T within(TenantId tenant, Function<? super JooqScope, ? extends T> work) {
        return runner.<T>inTenant(pool, tenant, unit -> work.apply(new JooqScope(unit, tenant, searchTables)));
    }
}
