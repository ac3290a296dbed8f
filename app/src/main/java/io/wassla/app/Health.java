package io.wassla.app;

import io.wassla.adapter.http.ops.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Whether this server can do its work: the database answers on the schema it knows, and the disk has room. */
final class Health implements Readiness {
    private static final long LEAST_DISK = 256L << 20;
    private static final long PATIENCE_MILLIS = 1_800;

    private final Assembly assembly;

    Health(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public List<Check> checks() {
        return List.of(
                inTime("database", this::database),
                inTime("migrations", this::migrations),
                inTime("files", this::files),
                disk());
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

    private static Check inTime(String name, Callable<Check> look) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = executor.submit(look);
            try {
                return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                executor.shutdownNow();
                return new Check(name, false, "does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Check(name, false, "interrupted");
        }
    }
}
