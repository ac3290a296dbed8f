package io.wassla.adapter.media.picture;

import java.util.Optional;

/**
 * What was learned of a file by walking through it, before anything is decoded.
 *
 * @param format by which a decoder is chosen
 * @param bytesPerPixel in memory, once decoded
 * @param samples what the numbers of a pixel mean
 * @param orientation as EXIF counts, 1 to 8; 1 is upright
 * @param profile the colour profile that was in it
 * @param clean the file without all that is not needed to decode its first picture
 */
record Specimen(
        Format format,
        Size size,
        int bytesPerPixel,
        Samples samples,
        int orientation,
        Optional<Bytes> profile,
        Bytes clean) {

    enum Format {
        JPEG,
        PNG,
        GIF,
        WEBP
    }

    /** The meaning of a pixel's numbers. */
    enum Samples {
        /** As displays want it, perhaps with transparency, in the order of {@code 0xAARRGGBB}. */
        RGB,
        /** Brightness and two differences, as JPEG keeps it (ITU-T T.871). */
        YCC,
        /** Inks; 255 is none of it, as Adobe keeps them. */
        CMYK_INVERTED,
        /** Inks; 0 is none of it. */
        CMYK,
        /** Inverted inks, of which three are kept like YCC. */
        YCCK
    }

    record Size(int width, int height) {
        Size turned() {
            return new Size(/* width= */ height, /* height= */ width);
        }
    }

    /** As people see it. */
    Size upright() {
        return Orientation.swaps(orientation) ? size.turned() : size;
    }
}
