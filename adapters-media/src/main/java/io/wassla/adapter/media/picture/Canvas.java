package io.wassla.adapter.media.picture;

import io.wassla.adapter.media.picture.Specimen.Size;

/** Decoded pixels, four numbers of eight bits in each; {@code 0xAARRGGBB} once the colours are right. */
final class Canvas {
    private final Size size;
    private final int[] pixels;
    private final boolean transparent;

    /** @param pixels row by row; nobody writes into them any more */
    Canvas(Size size, int[] pixels, boolean transparent) {
        if (pixels.length != size.width() * size.height()) {
            throw new IllegalArgumentException(size + " has other pixels");
        }
        this.size = size;
        this.pixels = pixels;
        this.transparent = transparent;
    }

    Size size() {
        return size;
    }

    int width() {
        return size.width();
    }

    int height() {
        return size.height();
    }

    /** Not a copy. */
    int[] pixels() {
        return pixels;
    }

    boolean transparent() {
        return transparent;
    }

    Canvas showing(int[] others) {
        return new Canvas(size, others, transparent);
    }
}
