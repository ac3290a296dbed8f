package io.wassla.adapter.media.picture;

import com.luciad.imageio.webp.WebPReadParam;
import io.wassla.adapter.media.picture.Specimen.Size;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Decodes what was found to be harmless, no larger than needed: of a large file only every second or third pixel is
 * kept in memory, and its renditions are drawn from these.
 */
final class Decoder {
    /** What one decoded picture may take in memory. */
    private static final long BUDGET = 50_000_000;

    private Decoder() {}

    /** @param target in the turn of the file */
    static Canvas decode(Specimen specimen, Size target) {
        try {
            return switch (specimen.format()) {
                case WEBP -> webp(specimen, target);
                case JPEG, PNG, GIF -> sampled(specimen, target);
            };
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            throw PictureRefused.broken();
        }
    }

    private static Canvas sampled(Specimen specimen, Size target) throws IOException {
        var reader = reader(specimen);
        try {
            var param = reader.getDefaultReadParam();
            var step = step(specimen);
            param.setSourceSubsampling(step, step, 0, 0);
            return Shrink.to(target, rows(reader, param, specimen.format()));
        } finally {
            reader.dispose();
        }
    }

    private static Rows rows(ImageReader reader, ImageReadParam param, Specimen.Format format) throws IOException {
        return format == Specimen.Format.JPEG
                ? RasterRows.of(reader.readRaster(0, param))
                : RasterRows.of(reader.read(0, param));
    }

    private static Canvas webp(Specimen specimen, Size target) throws IOException {
        var reader = reader(specimen);
        try {
            var param = (WebPReadParam) reader.getDefaultReadParam();
            param.setUseScaling(true);
            param.setScaledWidth(target.width());
            param.setScaledHeight(target.height());
            return canvas(reader.read(0, param), target);
        } finally {
            reader.dispose();
        }
    }

    private static Canvas canvas(BufferedImage image, Size target) {
        return Shrink.to(target, RasterRows.of(image));
    }

    private static ImageReader reader(Specimen specimen) {
        var reader =
                ImageIO.getImageReadersByFormatName(specimen.format().name()).next();
        reader.setInput(new BytesInput(specimen.clean()), false, true);
        return reader;
    }

    /** The smallest step at which the decoded picture is within the budget. */
    private static int step(Specimen specimen) {
        var step = 1;
        while (decoded(specimen, step) > BUDGET) {
            step++;
        }
        return step;
    }

    private static long decoded(Specimen specimen, int step) {
        return (long) along(specimen.size().width(), step)
                * along(specimen.size().height(), step)
                * specimen.bytesPerPixel();
    }

    private static int along(int side, int step) {
        return (side + step - 1) / step;
    }
}
