package io.wassla.core.memory;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
import io.wassla.core.demo.Drawing;
import io.wassla.core.demo.ProductArtist;
import java.nio.charset.StandardCharsets;

/** Draws nothing: a file that passes for a PNG with {@link MemoryPictureStudio} and is different for each drawing. */
public final class MemoryProductArtist implements ProductArtist {
    private static final byte[] BEGINNING = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1500;

    private final MemoryDatabase database;

    public MemoryProductArtist(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public ByteSource draw(Drawing drawing) {
        database.refuseInside("the artist of demo stores");
        var content = Hashing.sha256().hashString(drawing.toString(), StandardCharsets.UTF_8);
        return ByteSource.wrap(
                Bytes.concat(BEGINNING, Ints.toByteArray(WIDTH), Ints.toByteArray(HEIGHT), content.asBytes(), END));
    }
}
