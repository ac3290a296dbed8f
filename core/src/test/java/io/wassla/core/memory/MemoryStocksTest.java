package io.wassla.core.memory;

import io.wassla.core.contract.StocksContract;
import io.wassla.core.contract.Storage;

class MemoryStocksTest extends StocksContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
