package io.wassla.adapter.media.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** A colour profile that a file brought along. One that can't be used is as good as none. */
final class Profile {
    private static final int COLOURS = 3;
    private static final int INKS = 4;

    private final ICC_ColorSpace space;

    private Profile(ICC_ColorSpace space) {
        this.space = space;
    }

    static Optional<Profile> ofColours(Bytes bytes) {
        return read(bytes, ColorSpace.TYPE_RGB);
    }

    static Optional<Profile> ofInks(Bytes bytes) {
        return read(bytes, ColorSpace.TYPE_CMYK);
    }

    /** In rows, because a converter takes memory for all it is given at once. */
    Canvas toDisplay(Canvas canvas) {
        try {
            return converted(canvas);
        } catch (CMMException | IllegalArgumentException unusable) {
            return space.getNumComponents() == INKS ? Colours.withoutProfile(canvas) : canvas;
        }
    }

    private Canvas converted(Canvas canvas) {
        var operation = new ColorConvertOp(space, ColorSpace.getInstance(ColorSpace.CS_sRGB), null);
        var bands = space.getNumComponents();
        var source = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, canvas.width(), 1, bands, null);
        var target = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, canvas.width(), 1, COLOURS, null);
        var samples = new int[canvas.width() * INKS];
        var pixels = new int[canvas.pixels().length];
        for (var y = 0; y < canvas.height(); y++) {
            var at = y * canvas.width();
            spread(canvas, at, source, samples);
            operation.filter(source, target);
            gather(canvas, at, target, samples, pixels);
        }
        return canvas.showing(pixels);
    }

    private static void spread(Canvas canvas, int at, WritableRaster row, int[] samples) {
        var bands = row.getNumBands();
        for (var x = 0; x < canvas.width(); x++) {
            var pixel = canvas.pixels()[at + x];
            samples[x * bands] = pixel >> 16 & 0xff;
            samples[x * bands + 1] = pixel >> 8 & 0xff;
            samples[x * bands + 2] = pixel & 0xff;
            if (bands == INKS) {
                samples[x * bands + 3] = pixel >>> 24;
            }
        }
        row.setPixels(0, 0, canvas.width(), 1, samples);
    }

    private void gather(Canvas canvas, int at, Raster row, int[] samples, int[] pixels) {
        row.getPixels(0, 0, canvas.width(), 1, samples);
        for (var x = 0; x < canvas.width(); x++) {
            var top = space.getNumComponents() == INKS ? 0xff000000 : canvas.pixels()[at + x] & 0xff000000;
            pixels[at + x] =
                    top | samples[x * COLOURS] << 16 | samples[x * COLOURS + 1] << 8 | samples[x * COLOURS + 2];
        }
    }

    private static Optional<Profile> read(Bytes bytes, int type) {
        try {
            var profile = ICC_Profile.getInstance(bytes.array());
            return profile.getColorSpaceType() == type
                    ? Optional.of(new Profile(new ICC_ColorSpace(profile)))
                    : Optional.empty();
        } catch (CMMException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
