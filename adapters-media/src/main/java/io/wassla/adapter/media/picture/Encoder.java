package io.wassla.adapter.media.picture;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPWriteParam;
import io.wassla.core.media.MediaType;
import io.wassla.core.media.Rendition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels, and nothing but pixels, in the formats of browsers. */
final class Encoder {
    private static final float JPEG_QUALITY = 0.82f;
    private static final float WEBP_QUALITY = 0.8f;

    private Encoder() {}

    static Rendition encode(Canvas canvas, MediaType type) {
        var writer = ImageIO.getImageWritersByMIMEType(type.header()).next();
        try {
            var bytes = new ByteArrayOutputStream();
            try (var output = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(output);
                writer.write(null, new IIOImage(CanvasImage.of(canvas), null, null), param(writer, type));
            }
            return new Rendition(canvas.width(), type, new Rendition.Content(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam param(ImageWriter writer, MediaType type) {
        var param = writer.getDefaultWriteParam();
        switch (type) {
            case JPEG -> {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(JPEG_QUALITY);
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            case WEBP -> {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                ((WebPWriteParam) param).setCompressionType(CompressionType.Lossy);
                param.setCompressionQuality(WEBP_QUALITY);
            }
            case PNG, CSV, JSON -> {}
        }
        return param;
    }
}
