package io.wassla.adapter.http.upload;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import com.google.common.io.Files;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client sent with a form: its files, each in a file of its own that is gone when this is closed, and its other
 * fields.
 *
 */
public record Upload(HashCode hash, Map<String, String> fields, Map<String, Path> files, List<Path> kept)
        implements AutoCloseable {
    public static final Upload NONE =
            new Upload(Hashing.sha256().hashBytes(new byte[0]), Map.of(), Map.of(), List.of());

    public Upload {
        fields = ImmutableMap.copyOf(fields);
        files = ImmutableMap.copyOf(files);
        kept = List.copyOf(kept);
    }

    public Optional<ByteSource> file(String name) {
        return Optional.ofNullable(files.get(name)).map(path -> Files.asByteSource(path.toFile()));
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
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
