package io.wassla.core.memory;

import io.wassla.core.contract.SignInRacesContract;
import io.wassla.core.contract.Storage;

class MemorySignInRacesTest extends SignInRacesContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
