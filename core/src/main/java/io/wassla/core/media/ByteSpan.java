package io.wassla.core.media;

/**
 * A part of a file.
 *
 * @param offset its first byte
 * @param length at most so many; fewer when the file ends before
 */
public record ByteSpan(long offset, long length) {
    public static final ByteSpan ALL = new ByteSpan(0, Long.MAX_VALUE);

    public ByteSpan {
        if (offset < 0 || length < 1) {
            throw new IllegalArgumentException("no part of a file: " + offset + "+" + length);
        }
    }

    /** How many bytes that is of a file of this length. */
    public long within(long total) {
        return Math.max(0, Math.min(length, total - offset));
    }
}
