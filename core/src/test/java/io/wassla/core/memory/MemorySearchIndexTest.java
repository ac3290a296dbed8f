package io.wassla.core.memory;

import io.wassla.core.contract.Storage;
import io.wassla.core.search.SearchIndexContract;

class MemorySearchIndexTest extends SearchIndexContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
