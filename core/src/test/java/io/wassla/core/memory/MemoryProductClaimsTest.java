package io.wassla.core.memory;

import io.wassla.core.contract.ProductClaimsContract;
import io.wassla.core.contract.Storage;

class MemoryProductClaimsTest extends ProductClaimsContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
