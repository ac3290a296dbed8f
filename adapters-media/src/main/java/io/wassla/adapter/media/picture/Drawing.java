package io.wassla.adapter.media.picture;

import com.google.common.primitives.ImmutableIntArray;
import io.wassla.adapter.media.picture.Specimen.Size;
import io.wassla.core.media.DevelopedPicture;
import io.wassla.core.media.MediaType;
import io.wassla.core.media.PictureKey;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.media.Rendition;
import io.wassla.core.media.Thumbprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One picture on its way from a file to its renditions. */
final class Drawing {
    private static final int OPAQUE = 0xff000000;

    private final Canvas canvas;
    private final List<Integer> widths;

    private Drawing(Canvas canvas, List<Integer> widths) {
        this.canvas = canvas;
        this.widths = widths;
    }

    /** Upright and in sRGB, as large as its largest rendition. */
    static Drawing of(Specimen specimen, PicturePolicy policy) {
        var seen = specimen.upright();
        var widths = policy.widthsFor(seen.width(), seen.height());
        var largest = scaled(seen, widths.getLast(), policy.tallest());
        var inFile = Orientation.swaps(specimen.orientation()) ? largest.turned() : largest;
        var colours = Colours.of(Decoder.decode(specimen, inFile), specimen);
        return new Drawing(withoutIdleTransparency(Orientation.upright(colours, specimen.orientation())), widths);
    }

    DevelopedPicture develop(boolean webp) {
        var other = canvas.transparent() ? MediaType.PNG : MediaType.JPEG;
        var renditions = new ArrayList<Rendition>();
        var everywhere = PictureKey.fallbacks(widths, webp);
        for (var width : widths) {
            var drawn = width(width);
            if (webp) {
                renditions.add(Encoder.encode(drawn, MediaType.WEBP));
            }
            if (everywhere.contains(width)) {
                renditions.add(Encoder.encode(drawn, other));
            }
        }
        return new DevelopedPicture(canvas.width(), canvas.height(), widths, renditions, thumbprint());
    }

    Thumbprint thumbprint() {
        var side = Thumbprint.SIDE;
        var small = Shrink.to(new Size(side, side), Rows.of(canvas));
        return new Thumbprint(
                side,
                side,
                ImmutableIntArray.copyOf(Arrays.stream(small.pixels()).map(Drawing::onWhite)));
    }

    private Canvas width(int width) {
        return width == canvas.width()
                ? canvas
                : Shrink.to(scaled(canvas.size(), width, canvas.height()), Rows.of(canvas));
    }

    private static int onWhite(int pixel) {
        var opacity = pixel >>> 24;
        return onWhite(pixel >> 16, opacity) << 16 | onWhite(pixel >> 8, opacity) << 8 | onWhite(pixel, opacity);
    }

    private static int onWhite(int colour, int opacity) {
        return ((colour & 0xff) * opacity + 255 * (255 - opacity) + 127) / 255;
    }

    private static Size scaled(Size size, int width, int tallest) {
        var height = ((long) size.height() * width * 2 + size.width()) / (2L * size.width());
        return new Size(width, Math.clamp(height, 1, tallest));
    }

    /** Many files could be transparent and are not: those need no PNG. */
    private static Canvas withoutIdleTransparency(Canvas canvas) {
        var needed =
                canvas.transparent() && Arrays.stream(canvas.pixels()).anyMatch(pixel -> (pixel & OPAQUE) != OPAQUE);
        return new Canvas(canvas.size(), canvas.pixels(), needed);
    }
}
