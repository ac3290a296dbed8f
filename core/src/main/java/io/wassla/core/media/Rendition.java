package io.wassla.core.media;

/**
 * A picture in one size and format, as browsers get it.
 *
 * @param type one of those for pictures
 */
public record Rendition(int width, MediaType type, Content content) {

    /** An encoded file in memory. Compared by identity: files are compared by their keys. */
    public static final class Content {
        private final byte[] bytes;

        public Content(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
