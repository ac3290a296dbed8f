package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.IN_USE;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** One server process for one data folder. */
final class ServerLock {
    private ServerLock() {}

    static FileMutex take(Layout layout) throws IOException, InterruptedException {
        var holder = layout.home().resolve("server.pid");
        var lock = FileMutex.hold(layout.serverLock(), Duration.ZERO);
        if (lock.isEmpty()) {
            var pid = Files.exists(holder)
                    ? " (process " + Files.readString(holder).strip() + ")"
                    : "";
            throw new EmbeddedPostgresException(
                    IN_USE,
                    "Another Wassla server" + pid + " works on " + layout.dataFolder()
                            + ". Stop it first, or give this one another data folder with --data.");
        }
        PrivateFiles.write(holder, Long.toString(ProcessHandle.current().pid()));
        return lock.get();
    }
}
