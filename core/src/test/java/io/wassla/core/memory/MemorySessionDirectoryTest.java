package io.wassla.core.memory;

import io.wassla.core.contract.SessionDirectoryContract;
import io.wassla.core.contract.Storage;

class MemorySessionDirectoryTest extends SessionDirectoryContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
