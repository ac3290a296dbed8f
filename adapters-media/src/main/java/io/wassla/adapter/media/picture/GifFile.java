package io.wassla.adapter.media.picture;

import io.wassla.adapter.media.picture.Specimen.Size;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks through a GIF file and keeps its first frame. */
final class GifFile {
    private static final int SCREEN = 13;
    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2c;
    private static final int END = 0x3b;
    private static final int GRAPHIC_CONTROL = 0xf9;
    private static final int FRAME_HEADER = 10;

    private final Bytes file;
    private final int mostFrames;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
    private @Nullable Size first;
    private int frames;
    private int at;

    private GifFile(Bytes file, int mostFrames) {
        this.file = file;
        this.mostFrames = mostFrames;
    }

    static Specimen read(Bytes file, int mostFrames) {
        return new GifFile(file, mostFrames).read();
    }

    private Specimen read() {
        at = SCREEN + table(file.u8(10));
        file.copy(0, at, clean);
        for (var block = file.u8(at); block != END; block = file.u8(at)) {
            switch (block) {
                case EXTENSION -> extension();
                case FRAME -> frame();
                default -> throw PictureRefused.broken();
            }
        }
        clean.write(END);
        if (first == null) {
            throw PictureRefused.broken();
        }
        return new Specimen(
                Specimen.Format.GIF,
                first,
                1,
                Specimen.Samples.RGB,
                1,
                Optional.empty(),
                new Bytes(clean.toByteArray()));
    }

    private void extension() {
        var from = at;
        var label = file.u8(at + 1);
        at += 2;
        skipBlocks();
        if (label == GRAPHIC_CONTROL && first == null) {
            file.copy(from, at - from, clean);
        }
    }

    private void frame() {
        var from = at;
        frames++;
        if (frames > mostFrames) {
            throw PictureRefused.tooManyPixels();
        }
        var size = new Size(file.u16Little(at + 5), file.u16Little(at + 7));
        at += FRAME_HEADER + table(file.u8(at + 9)) + 1;
        skipBlocks();
        if (first == null) {
            first = size;
            file.copy(from, at - from, clean);
        }
    }

    private void skipBlocks() {
        for (var length = file.u8(at); length > 0; length = file.u8(at)) {
            at += 1 + length;
        }
        at++;
    }

    /** The length of a colour table, by the flags that announce it. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
