package io.wassla.core.search;

/**
 * A small opaque picture.
 *
 * @param pixels rows from the top, each pixel as 0xRRGGBB
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Raster(int width, int height, int[] pixels) {
    /** What features are computed from: larger pictures are shrunk to it first. */
    public static final int SIDE = 64;

    public Raster {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("no raster");
        }
    }

    int at(int column, int row) {
        return pixels[row * width + column];
    }
}
