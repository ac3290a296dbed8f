package io.wassla.core.memory;

import io.wassla.core.contract.OutboxContract;
import io.wassla.core.contract.Storage;

class MemoryOutboxTest extends OutboxContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
