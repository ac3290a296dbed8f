package io.wassla.core.memory;

import io.wassla.core.contract.ShopWindowContract;
import io.wassla.core.contract.Storage;

class MemoryShopWindowTest extends ShopWindowContract {
    private final Storage storage = MemoryStorageUnderTest.fresh();

    @Override
    protected Storage storage() {
        return storage;
    }
}
