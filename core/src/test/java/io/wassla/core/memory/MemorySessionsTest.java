package io.wassla.core.memory;

import io.wassla.core.contract.SessionsContract;
import io.wassla.core.contract.Storage;

class MemorySessionsTest extends SessionsContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
