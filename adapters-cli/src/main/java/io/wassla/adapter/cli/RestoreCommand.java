package io.wassla.adapter.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "restore")
final class RestoreCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "restore.file")
    private @Nullable Path file;

    @Override
    protected void run(Installation installation, Output output) {
        var source = java.util.Objects.requireNonNull(file, "picocli sets it").toAbsolutePath();
        if (!Files.isReadable(source)) {
            throw new WrongUse(text("restore.unreadable", source));
        }
        try (var stream = new BufferedInputStream(Files.newInputStream(source))) {
            installation.restore(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output.say(text("restore.done", source), new Restored(source.toString()));
    }

    record Restored(String file) {}
}
