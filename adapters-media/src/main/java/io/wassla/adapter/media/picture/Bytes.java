package io.wassla.adapter.media.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of an uploaded file, read from a place that is checked: what would lie beyond the end is a broken file. */
final class Bytes {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    int u8(int at) {
        require(at, 1);
        return bytes[at] & 0xff;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int u16Little(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u32Little(int at) {
        return u16Little(at) | (long) u16Little(at + 2) << 16;
    }

    /** A length that stands in the file, if that much is left behind it. */
    int length(long declared, int from) {
        if (declared < 0 || declared > bytes.length - (long) from) {
            throw PictureRefused.broken();
        }
        return (int) declared;
    }

    boolean says(int at, String ascii) {
        return at >= 0
                && at + ascii.length() <= bytes.length
                && new String(bytes, at, ascii.length(), StandardCharsets.ISO_8859_1).equals(ascii);
    }

    Bytes part(int from, int length) {
        require(from, length);
        var part = new byte[length];
        System.arraycopy(bytes, from, part, 0, length);
        return new Bytes(part);
    }

    void copy(int from, int length, ByteArrayOutputStream target) {
        require(from, length);
        target.write(bytes, from, length);
    }

    /** Not a copy: nobody here writes into it. */
    byte[] array() {
        return bytes;
    }

    private void require(int at, int length) {
        if (at < 0 || length < 0 || at > bytes.length - length) {
            throw PictureRefused.broken();
        }
    }
}
