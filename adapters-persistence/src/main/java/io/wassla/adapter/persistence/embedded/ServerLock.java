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
            throw Files.exists(holder)
                    ? new EmbeddedPostgresException(
                            IN_USE,
                            "in.use.by",
                            layout.dataFolder(),
                            Files.readString(holder).strip())
                    : new EmbeddedPostgresException(IN_USE, "in.use", layout.dataFolder());
        }
        PrivateFiles.write(holder, Long.toString(ProcessHandle.current().pid()));
        return lock.get();
    }
}
