package io.wassla.core.memory;

import io.wassla.core.tenancy.Platform;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class MemoryPlatform implements Platform<MemoryPlatformScope> {
    private final MemoryTables tables;

    MemoryPlatform(MemoryTables tables) {
        this.tables = tables;
    }

    @Override
    public <T extends @Nullable Object> T within(Function<? super MemoryPlatformScope, ? extends T> work) {
        var scope = new MemoryPlatformScope(tables);
        return tables.database.<T>transact(scope, () -> work.apply(scope));
    }
}
