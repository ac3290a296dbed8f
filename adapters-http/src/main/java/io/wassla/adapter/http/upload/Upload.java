package io.wassla.adapter.http.upload;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import com.google.common.io.Files;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a client sent with a form: its files, each in a file of its own that is gone when this is closed, and its other
 * fields.
 *
 * @param hash of all that was sent, but not of how it was put into a form
 */
public record Upload(
        HashCode hash, ListMultimap<String, String> fields, ListMultimap<String, Sent> files, List<Path> kept)
        implements AutoCloseable {
    public static final Upload NONE = new Upload(
            Hashing.sha256().hashBytes(new byte[0]), ImmutableListMultimap.of(), ImmutableListMultimap.of(), List.of());

    public Upload {
        fields = ImmutableListMultimap.copyOf(fields);
        files = ImmutableListMultimap.copyOf(files);
        kept = List.copyOf(kept);
    }

    /**
     * A file.
     *
     * @param name what the sender calls it, to be shown and nothing else; empty when it says nothing that can be shown
     */
    public record Sent(String name, Path path) {
        public ByteSource content() {
            return Files.asByteSource(path.toFile());
        }
    }

    /** The first one under this name. */
    public Optional<ByteSource> file(String name) {
        return files.get(name).stream().findFirst().map(Sent::content);
    }

    public String field(String name) {
        return fields.get(name).stream().findFirst().orElse("");
    }

    @Override
    public void close() {
        for (var path : kept) {
            try {
                java.nio.file.Files.deleteIfExists(path);
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
        }
    }
}
