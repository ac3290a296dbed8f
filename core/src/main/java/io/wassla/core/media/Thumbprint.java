package io.wassla.core.media;

import com.google.common.primitives.ImmutableIntArray;

/**
 * What a picture looks like, in little: in sRGB, upright, transparent parts white, squeezed into a square.
 *
 * @param pixels {@code 0xRRGGBB}, row by row from the top left
 */
public record Thumbprint(int width, int height, ImmutableIntArray pixels) {
    /** The side of those that a {@link PictureStudio} makes. */
    public static final int SIDE = 64;

    public Thumbprint {
        if (pixels.length() != width * height) {
            throw new IllegalArgumentException("a picture of " + width + " × " + height + " has other pixels");
        }
    }
}
