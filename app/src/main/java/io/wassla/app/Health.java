package io.wassla.app;

import io.wassla.adapter.http.ops.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/**
 * Whether this server can do its work: the database answers on the schema it knows, files can
 * be kept, and the disk has room.
 */
final class Health implements Readiness {
    private static final long LEAST_DISK = 256L << 20;
    private static final Duration PATIENCE = Duration.ofMillis(1_800);

    private final Assembly assembly;

    Health(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public List<Check> checks() {
        return Looks.together(
                PATIENCE,
                List.of(
                        new Looks.Look("database", this::database),
                        new Looks.Look("migrations", this::migrations),
                        new Looks.Look("files", this::files),
                        new Looks.Look("disk", this::disk)));
    }

    private Check database() {
        assembly.wassla().messaging().showEmailSettings().handle();
        return new Check("database", true, "answers");
    }

    private Check migrations() {
        return assembly.storage().isCurrent()
                ? new Check("migrations", true, "current")
                : new Check("migrations", false, "the schema is not the one of this version");
    }

    private Check files() {
        assembly.ports().media().objects().check();
        return new Check("files", true, "can be kept");
    }

    private Check disk() {
        try {
            var free = Files.getFileStore(assembly.config().storage().data()).getUsableSpace();
            return new Check("disk", free >= LEAST_DISK, (free >> 20) + " MiB free");
        } catch (IOException e) {
            return new Check("disk", false, "the data folder can't be read");
        }
    }
}
