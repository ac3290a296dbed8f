package io.wassla.core.memory;

import io.wassla.core.contract.JobsContract;
import io.wassla.core.contract.Storage;

class MemoryJobsTest extends JobsContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
