package io.wassla.core.memory;

import io.wassla.core.contract.AuditContract;
import io.wassla.core.contract.Storage;

class MemoryAuditTest extends AuditContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
