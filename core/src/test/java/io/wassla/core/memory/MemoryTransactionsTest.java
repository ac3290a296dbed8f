package io.wassla.core.memory;

import io.wassla.core.contract.Storage;
import io.wassla.core.contract.TransactionsContract;

class MemoryTransactionsTest extends TransactionsContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
