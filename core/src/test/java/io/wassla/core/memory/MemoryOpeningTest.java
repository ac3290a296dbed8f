package io.wassla.core.memory;

import io.wassla.core.contract.OpeningContract;
import io.wassla.core.contract.Storage;

class MemoryOpeningTest extends OpeningContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
