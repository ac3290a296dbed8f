package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.FAILED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Sees whether a PostgreSQL runs on our data directory, whoever started it. */
final class Lookout {
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final long POLL_MILLIS = 10;

    private final Path cluster;

    Lookout(Path cluster) {
        this.cluster = cluster;
    }

    /** The running one, once it takes connections: one that is recovering is waited for, one that is dying too. */
    Optional<Postmaster> find() throws IOException, InterruptedException {
        var deadline = Deadline.in(RECOVERY);
        while (true) {
            var file = PostmasterFile.of(cluster);
            var process = file.flatMap(PostmasterFile::pid).flatMap(ProcessHandle::of);
            if (file.isEmpty() || process.isEmpty() || !isOurs(process.get())) {
                return Optional.empty();
            }
            var port = file.get().port();
            if (file.get().isReady() && port.isPresent() && Ports.answers(port.get())) {
                return Optional.of(new Postmaster(process.get(), port.get()));
            }
            if (deadline.isOver()) {
                throw new EmbeddedPostgresException(
                        FAILED, "starting.long", String.valueOf(process.get().pid()));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Makes a start possible where a file left behind points at somebody else's process. */
    void disownStrangers() throws IOException {
        var file = PostmasterFile.of(cluster);
        var process = file.flatMap(PostmasterFile::pid).flatMap(ProcessHandle::of);
        if (process.isPresent() && !isOurs(process.get())) {
            file.get().disown();
        }
    }

    /** PostgreSQL lives in its data directory and has it among its arguments. When neither can be seen: perhaps. */
    private boolean isOurs(ProcessHandle process) throws IOException {
        if (isDead(process)) {
            return false;
        }
        try {
            var home = Path.of("/proc", Long.toString(process.pid()), "cwd").toRealPath();
            return Files.isSameFile(home, cluster);
        } catch (IOException notForOurEyes) {
            var words = process.info().arguments();
            return process.isAlive()
                    && words.map(all -> Arrays.asList(all).contains(cluster.toString()))
                            .orElse(true);
        }
    }

    /** Killed, and not yet missed by its parent; where nobody misses it, for ever. */
    private static boolean isDead(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state == 'Z' || state == 'X';
        } catch (IOException gone) {
            return !process.isAlive();
        }
    }
}
