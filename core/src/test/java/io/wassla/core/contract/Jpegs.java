package io.wassla.core.contract;

import com.google.common.primitives.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** JPEG files, and what cameras write into them. */
public final class Jpegs {
    private Jpegs() {}

    public static byte[] of(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "jpeg", bytes)) {
                throw new IllegalStateException("no encoder");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A black one. */
    public static byte[] black(int width, int height) {
        return of(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** With a segment right after its beginning. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var segment = ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
        return Bytes.concat(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** EXIF data as phones write it, with a place on Earth; to be put into a segment e1. */
    public static byte[] exif(int orientation) {
        var data = ByteBuffer.allocate(128);
        data.put(ascii("Exif\0\0MM\0*")).putInt(8).putShort((short) 2);
        data.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        data.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        data.putInt(0).put(ascii("GPS 24.7136N 46.6753E"));
        return data.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
