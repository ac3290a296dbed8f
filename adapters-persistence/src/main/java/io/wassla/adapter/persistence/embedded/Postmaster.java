package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.FAILED;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that runs on our data directory and takes connections. */
record Postmaster(ProcessHandle process, int port) {
    private static final Duration FAST = Duration.ofSeconds(45);
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);

    /**
     * Stops it in good order, rolling back what is open; if that takes too long, at once, which is as safe as a power
     * cut: the next start recovers.
     */
    void stop() throws InterruptedException {
        if (signal("INT", FAST) || signal("QUIT", IMMEDIATE)) {
            return;
        }
        throw new EmbeddedPostgresException(FAILED, "not.stopping", pid());
    }

    private String pid() {
        return Long.toString(process.pid());
    }

    private boolean signal(String name, Duration patience) throws InterruptedException {
        new Command(List.of("sh", "-c", "kill -" + name + " \"$0\"", pid())).run(Duration.ofSeconds(10));
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException e) {
            throw new EmbeddedPostgresException(FAILED, e, "not.stopping", pid());
        }
    }
}
