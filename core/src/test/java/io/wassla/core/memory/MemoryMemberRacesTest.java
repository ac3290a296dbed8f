package io.wassla.core.memory;

import io.wassla.core.contract.MemberRacesContract;
import io.wassla.core.contract.Storage;

class MemoryMemberRacesTest extends MemberRacesContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
