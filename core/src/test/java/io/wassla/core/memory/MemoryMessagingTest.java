package io.wassla.core.memory;

import io.wassla.core.contract.MessagingContract;
import io.wassla.core.contract.Storage;

class MemoryMessagingTest extends MessagingContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
