package io.wassla.adapter.media.picture;

import io.wassla.adapter.media.picture.Specimen.Samples;
import io.wassla.adapter.media.picture.Specimen.Size;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a JPEG file: its size, and how many numbers a pixel has.
 *
 * @param rgbNames whether the components are called R, G and B
 */
record JpegFrame(Size size, int components, boolean rgbNames) {
    static final int UNTOLD = -1;

    static JpegFrame read(Bytes content, @Nullable JpegFrame before) {
        var precision = content.u8(0);
        var components = content.u8(5);
        if (before != null || (components != 1 && components != 3 && components != 4)) {
            throw PictureRefused.broken();
        }
        if (precision != 8) {
            throw PictureRefused.unsupported();
        }
        var rgb = components == 3 && content.u8(6) == 'R' && content.u8(9) == 'G' && content.u8(12) == 'B';
        return new JpegFrame(new Size(content.u16(3), content.u16(1)), components, rgb);
    }

    /** @param transform as Adobe's marker tells it */
    Samples samples(int transform, boolean jfif) {
        return switch (components) {
            case 1 -> Samples.RGB;
            case 3 -> !jfif && (transform == 0 || (transform == UNTOLD && rgbNames)) ? Samples.RGB : Samples.YCC;
            default -> inks(transform);
        };
    }

    private static Samples inks(int transform) {
        if (transform == 2) {
            return Samples.YCCK;
        }
        return transform == UNTOLD ? Samples.CMYK : Samples.CMYK_INVERTED;
    }
}
