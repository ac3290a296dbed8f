package io.wassla.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's programs, unpacked by the first data folder of a test run and lent to those that follow. */
final class SharedPrograms {
    private static final AtomicReference<@Nullable Path> UNPACKED = new AtomicReference<>();

    private SharedPrograms() {}

    /** Before a server starts on a new folder. */
    static void lendTo(Path data) throws IOException {
        var unpacked = UNPACKED.get();
        if (unpacked == null || Files.exists(data)) {
            return;
        }
        var closed = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectory(data, closed);
        var home = Files.createDirectory(data.resolve("postgres"), closed);
        Files.createSymbolicLink(home.resolve(unpacked.getFileName()), unpacked);
    }

    /** After a server has started on a folder that is kept until the run ends. */
    static void borrowFrom(Path data) throws IOException {
        try (var found = Files.newDirectoryStream(data.resolve("postgres"), "binaries-*")) {
            for (var folder : found) {
                if (Files.isDirectory(folder)) {
                    UNPACKED.compareAndSet(null, folder.toAbsolutePath());
                }
            }
        }
    }
}
