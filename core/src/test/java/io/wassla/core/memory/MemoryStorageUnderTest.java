package io.wassla.core.memory;

import io.wassla.core.WasslaPlatformScope;
import io.wassla.core.WasslaScope;
import io.wassla.core.contract.People;
import io.wassla.core.contract.Storage;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Transactions;

/** A fresh storage in memory, as contracts and use-case tests want it. */
public record MemoryStorageUnderTest(MemoryStorage memory) implements Storage {

    public static MemoryStorageUnderTest fresh() {
        return new MemoryStorageUnderTest(new MemoryStorage());
    }

    /** People on a fresh storage. */
    public static People people() {
        var fresh = fresh();
        return new People(fresh, fresh.memory().database());
    }

    @Override
    public Transactions<? extends WasslaScope> transactions() {
        return memory.transactions();
    }

    @Override
    public Platform<? extends WasslaPlatformScope> platform() {
        return memory.platform();
    }

    @Override
    public Invalidations invalidations() {
        return memory.invalidations();
    }
}
