package io.wassla.core.memory;

import io.wassla.core.contract.MembersContract;
import io.wassla.core.contract.Storage;

class MemoryMembersTest extends MembersContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
