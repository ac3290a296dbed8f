package io.wassla.adapter.http.page;

import com.google.common.base.Suppliers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** One file that pages refer to. */
public final class Asset {
    private final String type;
    private final byte[] content;
    private final Supplier<Optional<byte[]>> zipped;
    private final String etag;

    Asset(String type, byte[] content, String etag) {
        this.type = type;
        this.content = content;
        this.zipped = Suppliers.memoize(() -> isPacked(type) ? Optional.empty() : zip(content));
        this.etag = etag;
    }

    public String type() {
        return type;
    }

    public byte[] content() {
        return content;
    }

    /** The same content for those who take gzip, zipped when it is first asked for; empty when that saves nothing. */
    public Optional<byte[]> zipped() {
        return zipped.get();
    }

    public String etag() {
        return etag;
    }

    /** Fonts are compressed already. */
    private static boolean isPacked(String type) {
        return type.startsWith("font/");
    }

    private static Optional<byte[]> zip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(bytes.toByteArray()).filter(zip -> zip.length < content.length);
    }
}
