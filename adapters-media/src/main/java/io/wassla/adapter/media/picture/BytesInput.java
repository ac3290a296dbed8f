package io.wassla.adapter.media.picture;

import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes in memory as decoders want them, without another copy. */
final class BytesInput extends ImageInputStreamImpl {
    private final byte[] bytes;

    BytesInput(Bytes bytes) {
        this.bytes = bytes.array();
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        bitOffset = 0;
        if (streamPos >= bytes.length) {
            return -1;
        }
        var count = (int) Math.min(length, bytes.length - streamPos);
        System.arraycopy(bytes, (int) streamPos, target, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}
