package io.wassla.app;

import io.wassla.app.config.StorageConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the server of a data folder was reached last: commands beside it print links that lead there. */
final class LastAddress {
    private static final String NAME = "address";

    private LastAddress() {}

    static void note(StorageConfig storage, URI address) {
        try {
            Files.createDirectories(storage.data());
            Files.writeString(file(storage), address.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<URI> of(StorageConfig storage) {
        try {
            return Files.isReadable(file(storage))
                    ? Optional.of(URI.create(Files.readString(file(storage)).strip()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Path file(StorageConfig storage) {
        return storage.data().resolve(NAME);
    }
}
