package io.wassla.core.memory;

import io.wassla.core.contract.CodesContract;
import io.wassla.core.contract.Storage;

class MemoryCodesTest extends CodesContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
