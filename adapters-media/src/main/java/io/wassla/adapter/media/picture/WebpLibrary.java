package io.wassla.adapter.media.picture;

import io.wassla.adapter.media.picture.Specimen.Size;
import io.wassla.core.media.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The native library for WebP. It is unpacked into a folder of its own: its loader looks through the whole folder that
 * it unpacks into.
 */
final class WebpLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(WebpLibrary.class);
    private static final String FOLDER = "com.luciad.imageio.webp.tmpdir";
    private static final boolean THERE = isThere();

    private WebpLibrary() {}

    /** Whether WebP can be read and written on this kind of machine. */
    static boolean works() {
        return THERE;
    }

    private static boolean isThere() {
        try {
            var folder = Files.createTempDirectory("wassla-webp");
            folder.toFile().deleteOnExit();
            System.setProperty(FOLDER, folder.toString());
            return write(folder);
        } catch (IOException | RuntimeException | LinkageError missing) {
            LOG.warn("Pictures are kept without WebP: {}", String.valueOf(missing.getMessage()));
            return false;
        }
    }

    private static boolean write(Path folder) {
        if (!ImageIO.getImageWritersByMIMEType("image/webp").hasNext()) {
            throw new IllegalStateException("no encoder in " + folder);
        }
        var one = new Canvas(new Size(1, 1), new int[] {0xff808080}, false);
        return Encoder.encode(one, MediaType.WEBP).content().bytes().length > 0;
    }
}
