package io.wassla.core.memory;

import io.wassla.core.contract.OnboardingContract;
import io.wassla.core.contract.Storage;

class MemoryOnboardingTest extends OnboardingContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
