package io.wassla.core.memory;

import io.wassla.core.contract.ImportsContract;
import io.wassla.core.contract.Storage;

class MemoryImportsTest extends ImportsContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
