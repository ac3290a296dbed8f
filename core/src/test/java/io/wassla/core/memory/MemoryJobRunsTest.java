package io.wassla.core.memory;

import io.wassla.core.contract.JobRunsContract;
import io.wassla.core.contract.Storage;

class MemoryJobRunsTest extends JobRunsContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
