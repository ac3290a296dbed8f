package io.wassla.adapter.media.drawing;

import io.wassla.adapter.media.picture.ImageIoStudio;
import io.wassla.core.contract.ProductArtistContract;
import io.wassla.core.demo.ProductArtist;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.media.PictureStudio;
import org.junit.jupiter.api.AfterAll;

class SvgArtistTest extends ProductArtistContract {
    private static final ImageIoStudio STUDIO = ImageIoStudio.open(PicturePolicy.STANDARD);

    private final SvgArtist artist = new SvgArtist();

    @AfterAll
    static void close() {
        STUDIO.close();
    }

    @Override
    protected ProductArtist artist() {
        return artist;
    }

    @Override
    protected PictureStudio studio() {
        return STUDIO;
    }
}
