package io.wassla.core.memory;

import io.wassla.core.contract.ProductListsContract;
import io.wassla.core.contract.Storage;

class MemoryProductListsTest extends ProductListsContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
