package io.wassla.core.memory;

import io.wassla.core.contract.Storage;
import io.wassla.core.contract.UsersContract;

class MemoryUsersTest extends UsersContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
