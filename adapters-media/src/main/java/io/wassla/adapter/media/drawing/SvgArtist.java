package io.wassla.adapter.media.drawing;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.google.common.io.ByteSource;
import io.wassla.core.demo.Drawing;
import io.wassla.core.demo.ProductArtist;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Puts a shape before a scene, paints both, and draws the whole as large as shops show it. No letters: no fonts needed. */
public final class SvgArtist implements ProductArtist {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1500;

    private final Paints paints = Paints.read();

    @Override
    public ByteSource draw(Drawing drawing) {
        return ByteSource.wrap(png(picture(paints.paint(Sheet.of(drawing), drawing))));
    }

    private static BufferedImage picture(String svg) {
        var source = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        var document = Objects.requireNonNull(
                new SVGLoader().load(source, null, LoaderContext.createDefault()), "a drawing that is no SVG");
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_DITHERING, RenderingHints.VALUE_DITHER_ENABLE);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(WIDTH, HEIGHT));
        pen.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
