package io.wassla.core.memory;

import io.wassla.core.contract.SecretsContract;
import io.wassla.core.contract.Storage;

class MemorySecretsTest extends SecretsContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
