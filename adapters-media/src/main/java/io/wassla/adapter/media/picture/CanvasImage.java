package io.wassla.adapter.media.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Hashtable;

/** A canvas as encoders want it. They read its pixels where they are: usually each makes a copy of all. */
final class CanvasImage extends BufferedImage {
    private static final int RED = 0xff0000;
    private static final int GREEN = 0xff00;
    private static final int BLUE = 0xff;

    @SuppressWarnings("JdkObsolete") // what the constructor takes
    private CanvasImage(ColorModel colours, WritableRaster raster) {
        super(colours, raster, false, new Hashtable<>());
    }

    static CanvasImage of(Canvas canvas) {
        var masks = canvas.transparent() ? new int[] {RED, GREEN, BLUE, 0xff000000} : new int[] {RED, GREEN, BLUE};
        var pixels = new DataBufferInt(canvas.pixels(), canvas.pixels().length);
        var raster = Raster.createPackedRaster(pixels, canvas.width(), canvas.height(), canvas.width(), masks, null);
        var template = new BufferedImage(1, 1, canvas.transparent() ? TYPE_INT_ARGB : TYPE_INT_RGB);
        return new CanvasImage(template.getColorModel(), raster);
    }

    @Override
    public Raster getData() {
        return getRaster();
    }
}
