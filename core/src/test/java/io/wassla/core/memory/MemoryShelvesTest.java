package io.wassla.core.memory;

import io.wassla.core.contract.ShelvesContract;
import io.wassla.core.contract.Storage;

class MemoryShelvesTest extends ShelvesContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
