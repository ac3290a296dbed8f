package io.wassla.adapter.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes beside the target first, so that a broken backup never looks like a whole one. */
@Command(name = "backup")
final class BackupCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "backup.file")
    private @Nullable Path file;

    @Override
    protected void run(Installation installation, Output output) {
        var target = java.util.Objects.requireNonNull(file, "picocli sets it").toAbsolutePath();
        if (!Files.isDirectory(folder(target))) {
            throw new WrongUse(text("backup.folder", folder(target)));
        }
        if (Files.exists(target)) {
            throw new Refused(text("backup.exists", target));
        }
        try {
            var part = Files.createTempFile(
                    folder(target),
                    target.getFileName() + ".",
                    ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                installation.backup(stream);
                stream.flush();
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            output.say(
                    text("backup.done", target, Files.size(target)),
                    new Written(target.toString(), Files.size(target)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path target) {
        return java.util.Objects.requireNonNullElse(target.getParent(), target);
    }

    record Written(String file, long bytes) {}
}
