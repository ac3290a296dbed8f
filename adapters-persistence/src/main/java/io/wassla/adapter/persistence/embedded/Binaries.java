package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.DATA_FOLDER;
import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.UNSUPPORTED_PLATFORM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** PostgreSQL's programs, unpacked once below a cache folder and complete whenever they are seen. */
record Binaries(Path folder, String version) {
    private static final Duration UNPACKING_BY_ANOTHER = Duration.ofMinutes(2);
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+(?:\\.\\d+)*)");
    private static final String PREFIX = "binaries-";

    /** Unpacks unless that was done before; processes that race for it wait for the first. */
    @SuppressWarnings("try") // the hold is there to be held
    static Binaries in(Path cache, Archive archive) throws IOException, InterruptedException {
        var folder = cache.resolve(PREFIX + archive.fingerprint());
        if (!Files.isDirectory(folder)) {
            PrivateFiles.createFolder(cache);
            try (var ignored = FileMutex.hold(cache.resolve("binaries.lock"), UNPACKING_BY_ANOTHER)
                    .orElseThrow(() -> new EmbeddedPostgresException(DATA_FOLDER, "unpacking.long", cache))) {
                if (!Files.isDirectory(folder)) {
                    unpack(archive, folder);
                }
            }
        }
        return new Binaries(folder, Files.readString(folder.resolve("VERSION")).strip());
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** What must not change between two starts on the same data. */
    String majorVersion() {
        var dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }

    private static void unpack(Archive archive, Path folder) throws IOException, InterruptedException {
        var draft = folder.resolveSibling(folder.getFileName() + ".draft");
        FileTree.delete(draft);
        Files.createDirectory(draft);
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        new Unpacking(draft).from(archive);
        Files.writeString(draft.resolve("VERSION"), askVersion(draft.resolve("bin/postgres")));
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Asking shows, too, whether the programs can run on this system at all. */
    private static String askVersion(Path postgres) throws InterruptedException {
        var answer = new Command(List.of(postgres.toString(), "--version")).run(Duration.ofSeconds(20));
        var version = VERSION.matcher(answer.output());
        if (answer.exitCode() != 0 || !version.find()) {
            throw new EmbeddedPostgresException(
                    UNSUPPORTED_PLATFORM, "not.running.here", answer.output().strip());
        }
        return version.group(1);
    }
}
