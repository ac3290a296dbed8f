package io.wassla.core.memory;

import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Transactions;

/** A whole storage in memory: forgets everything when it is let go. */
public final class MemoryStorage {
    private final MemoryDatabase database = new MemoryDatabase();
    private final MemoryTables tables = new MemoryTables(database);

    public Transactions<MemoryScope> transactions() {
        return new MemoryTransactions(tables);
    }

    public Platform<MemoryPlatformScope> platform() {
        return new MemoryPlatform(tables);
    }

    public Invalidations invalidations() {
        return database.invalidations();
    }

    public MemoryDatabase database() {
        return database;
    }
}
