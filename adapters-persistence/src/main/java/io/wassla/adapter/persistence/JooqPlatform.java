package io.wassla.adapter.persistence;

import io.wassla.core.tenancy.Platform;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

final class JooqPlatform implements Platform<JooqPlatformScope> {
    private final TransactionRunner runner;
    private final DataSource pool;

    JooqPlatform(TransactionRunner runner, DataSource pool) {
        this.runner = runner;
        this.pool = pool;
    }

    @Override
    public <T extends @Nullable Object> T within(Function<? super JooqPlatformScope, ? extends T> work) {
        return runner.<T>acrossTenants(pool, unit -> work.apply(new JooqPlatformScope(unit)));
    }
}
