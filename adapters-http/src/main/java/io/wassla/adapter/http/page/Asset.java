package io.wassla.adapter.http.page;

import java.util.Optional;

/** One file that pages refer to. */
public final class Asset {
    private final String type;
    private final byte[] content;
    private final Optional<byte[]> zipped;
    private final String etag;

    /** @param zipped the same content for those who take gzip; empty when that would save nothing */
    Asset(String type, byte[] content, Optional<byte[]> zipped, String etag) {
        this.type = type;
        this.content = content;
        this.zipped = zipped;
        this.etag = etag;
    }

    public String type() {
        return type;
    }

    public byte[] content() {
        return content;
    }

    public Optional<byte[]> zipped() {
        return zipped;
    }

    public String etag() {
        return etag;
    }
}
