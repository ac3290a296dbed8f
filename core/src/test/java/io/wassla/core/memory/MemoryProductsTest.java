package io.wassla.core.memory;

import io.wassla.core.contract.ProductsContract;
import io.wassla.core.contract.Storage;

class MemoryProductsTest extends ProductsContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
