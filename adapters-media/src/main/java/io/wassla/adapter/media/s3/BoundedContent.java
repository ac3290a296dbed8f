package io.wassla.adapter.media.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Content that may be so long and no longer, and remembers what went wrong, whoever reads it. */
final class BoundedContent extends FilterInputStream {
    private final long most;
    private long length;
    private @Nullable IOException failure;

    BoundedContent(InputStream content, long most) {
        super(content);
        this.most = most;
    }

    long length() {
        return length;
    }

    boolean isExceeded() {
        return length > most;
    }

    void throwIfBroken() {
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        try {
            var read = in.read(bytes, offset, count);
            length += Math.max(0, read);
            if (isExceeded()) {
                throw new IOException("longer than declared");
            }
            return read;
        } catch (IOException broken) {
            failure = broken;
            throw broken;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
