package io.wassla.core.contract;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** PNG files, written by hand. */
public final class Pngs {
    private static final byte[] BEGINNING = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Pngs() {}

    /** A whole file that says how large it is and has no pixels. */
    public static byte[] empty(int width, int height) {
        return file(chunk("IHDR", header(width, height)), chunk("IEND", new byte[0]));
    }

    /** A whole file of one grey. */
    public static byte[] grey(int width, int height, int value) {
        var rows = new byte[height * (width + 1)];
        for (var at = 0; at < rows.length; at++) {
            rows[at] = at % (width + 1) == 0 ? 0 : (byte) value;
        }
        return file(chunk("IHDR", header(width, height)), chunk("IDAT", deflated(rows)), chunk("IEND", new byte[0]));
    }

    public static byte[] file(byte[]... chunks) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(BEGINNING);
        for (var chunk : chunks) {
            bytes.writeBytes(chunk);
        }
        return bytes.toByteArray();
    }

    public static byte[] chunk(String type, byte[] content) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** Eight bits of grey for each pixel. */
    public static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
    }

    public static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        deflater.finish();
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[64 * 1024];
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return bytes.toByteArray();
    }
}
