package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.DATA_FOLDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** The passwords of the database's roles, each in a file of mode 0600. They exist nowhere else in clear. */
final class Passwords {
    private static final int BYTES = 24;

    private final Path folder;
    private final RandomGenerator random;

    /** @param random fit for secrets */
    Passwords(Path folder, RandomGenerator random) {
        this.folder = folder;
        this.random = random;
    }

    boolean has(String role) {
        return Files.exists(file(role));
    }

    String read(String role) throws IOException {
        if (!has(role)) {
            throw new EmbeddedPostgresException(DATA_FOLDER, "password.missing", file(role));
        }
        return Files.readString(file(role)).strip();
    }

    String draw(String role) throws IOException {
        PrivateFiles.createFolder(folder);
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        PrivateFiles.write(file(role), password);
        return password;
    }

    private Path file(String role) {
        return folder.resolve(role);
    }
}
