package io.wassla.core.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file that is being read. Whoever opened it closes it.
 *
 * @param facts of the whole file
 * @param content ends after {@code length} bytes
 * @param length of the part that was asked for
 */
public record OpenObject(ObjectFacts facts, InputStream content, long length) implements AutoCloseable {

    /** All that was asked for, in memory: for files that are known to be short. */
    public byte[] read() {
        try {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
