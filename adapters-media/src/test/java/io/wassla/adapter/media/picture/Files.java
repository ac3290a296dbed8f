package io.wassla.adapter.media.picture;

import com.google.common.primitives.Bytes;
import io.wassla.core.contract.Jpegs;
import io.wassla.core.contract.Pngs;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files as people, programs and villains make them. */
final class Files {
    static final Color ROSE = new Color(200, 30, 60);
    static final Color LEAF = new Color(20, 140, 70);

    private Files() {}

    /** Left half rose, right half leaf. */
    static BufferedImage halves(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(ROSE);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(LEAF);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("no encoder of " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Red and green have changed places in it. */
    static byte[] swappedProfile() {
        var profile = ICC_Profile.getInstance(
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        var red = profile.getData(ICC_Profile.icSigRedColorantTag);
        var green = profile.getData(ICC_Profile.icSigGreenColorantTag);
        profile.setData(ICC_Profile.icSigRedColorantTag, green);
        profile.setData(ICC_Profile.icSigGreenColorantTag, red);
        return profile.getData();
    }

    static byte[] withProfile(byte[] jpeg, byte[] profile) {
        return Jpegs.withSegment(jpeg, 0xe2, Bytes.concat(ascii("ICC_PROFILE\0\1\1"), profile));
    }

    /** Says to be large, and is small: what a bomb is. */
    static byte[] bomb(int width, int height) {
        return Pngs.file(
                Pngs.chunk("IHDR", Pngs.header(width, height)),
                Pngs.chunk("IDAT", Pngs.deflated(new byte[1 << 20])),
                Pngs.chunk("IEND", new byte[0]));
    }

    /** A screen of any size and a frame of another, each of one pixel's data. */
    static byte[] gif(int width, int height, int frames) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ascii("GIF89a"));
        bytes.writeBytes(new byte[] {1, 0, 1, 0, (byte) 0x80, 0, 0, 10, 20, 30, (byte) 200, 100, 50});
        for (var frame = 0; frame < frames; frame++) {
            bytes.write(0x2c);
            bytes.writeBytes(new byte[] {0, 0, 0, 0});
            bytes.writeBytes(new byte[] {(byte) width, (byte) (width >> 8), (byte) height, (byte) (height >> 8), 0});
            bytes.writeBytes(new byte[] {2, 2, 0x4c, 1, 0});
        }
        bytes.write(0x3b);
        return bytes.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
