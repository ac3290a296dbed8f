package io.wassla.core.memory;

import io.wassla.core.contract.ProductArtistContract;
import io.wassla.core.demo.ProductArtist;
import io.wassla.core.media.PictureStudio;

class MemoryProductArtistTest extends ProductArtistContract {
    private final MemoryStorage storage = new MemoryStorage();

    @Override
    protected ProductArtist artist() {
        return new MemoryProductArtist(storage.database());
    }

    @Override
    protected PictureStudio studio() {
        return new MemoryPictureStudio(storage.database());
    }
}
