package io.wassla.core.memory;

import io.wassla.core.contract.Storage;
import io.wassla.core.search.SearchListsContract;

class MemorySearchListsTest extends SearchListsContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
