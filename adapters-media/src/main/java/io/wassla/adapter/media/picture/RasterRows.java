package io.wassla.adapter.media.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/** The rows of what a decoder made. Numbers are taken as they are: no colour space of Java's is believed. */
final class RasterRows implements Rows {
    private static final int OPAQUE = 0xff000000;

    private final Raster raster;
    private final int bands;
    private final int shift;
    private final boolean transparent;
    private final int @Nullable [] palette;
    private final int[] samples;

    private RasterRows(Raster raster, boolean transparent, int @Nullable [] palette) {
        this.raster = raster;
        this.bands = raster.getNumBands();
        this.shift = raster.getSampleModel().getSampleSize(0) - 8;
        this.transparent = transparent;
        this.palette = palette;
        this.samples = new int[raster.getWidth() * bands];
    }

    static Rows of(BufferedImage image) {
        var colours = image.getColorModel();
        return new RasterRows(image.getRaster(), colours.hasAlpha(), palette(colours));
    }

    /** Numbers that are not yet colours, and not opacity either. */
    static Rows of(Raster raster) {
        return new RasterRows(raster, false, null);
    }

    @Override
    public int width() {
        return raster.getWidth();
    }

    @Override
    public int height() {
        return raster.getHeight();
    }

    @Override
    public boolean transparent() {
        return transparent;
    }

    @Override
    public void row(int y, int[] pixels) {
        raster.getPixels(0, y, raster.getWidth(), 1, samples);
        for (int x = 0, at = 0; x < raster.getWidth(); x++, at += bands) {
            pixels[x] = palette == null ? pixel(at) : palette[Math.min(samples[at], palette.length - 1)];
        }
    }

    private int pixel(int at) {
        return switch (bands) {
            case 1 -> OPAQUE | grey(at);
            case 2 -> sample(at + 1) << 24 | grey(at);
            case 3 -> OPAQUE | colours(at);
            default -> sample(at + 3) << 24 | colours(at);
        };
    }

    private int grey(int at) {
        return sample(at) * 0x010101;
    }

    private int colours(int at) {
        return sample(at) << 16 | sample(at + 1) << 8 | sample(at + 2);
    }

    private int sample(int at) {
        return shift > 0 ? samples[at] >> shift : samples[at];
    }

    private static int @Nullable [] palette(ColorModel colours) {
        if (!(colours instanceof IndexColorModel index)) {
            return null;
        }
        var palette = new int[index.getMapSize()];
        index.getRGBs(palette);
        return palette;
    }
}
