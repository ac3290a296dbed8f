package io.wassla.adapter.persistence.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts PostgreSQL again, on the same port, when it dies under us. A server that dies {@value #PATIENCE} times within
 * a minute is left dead: what kills it is not cured by starting it.
 */
final class Supervisor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final int PATIENCE = 5;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Brings the server back, whoever is faster: a command may have started it in the meantime. */
    @FunctionalInterface
    interface Revival {
        Postmaster revive(int port) throws IOException, InterruptedException;
    }

    private final Revival revival;
    private final Deque<Long> deaths = new ArrayDeque<>();
    private volatile Postmaster server;
    private volatile boolean closed;

    private Supervisor(Postmaster server, Revival revival) {
        this.server = server;
        this.revival = revival;
    }

    static Supervisor watching(Postmaster server, Revival revival) {
        var supervisor = new Supervisor(server, revival);
        Thread.ofPlatform().daemon().name("wassla-postgres-supervisor").start(supervisor::watch);
        return supervisor;
    }

    /** From now on its death is nobody's surprise. */
    @Override
    public void close() {
        closed = true;
    }

    private void watch() {
        try {
            while (true) {
                server.process().onExit().join();
                if (closed) {
                    return;
                }
                if (diesTooOften()) {
                    LOG.error("PostgreSQL died {} times within {}; it is not started again.", PATIENCE, WINDOW);
                    return;
                }
                LOG.warn(
                        "PostgreSQL (process {}) died; starting it again.",
                        server.process().pid());
                server = revival.revive(server.port());
                LOG.info("PostgreSQL is back (process {}).", server.process().pid());
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            if (!closed) {
                LOG.error("PostgreSQL died and could not be started again.", e);
            }
        }
    }

    private boolean diesTooOften() {
        var now = System.nanoTime();
        deaths.addLast(now);
        while (now - deaths.getFirst() > WINDOW.toNanos()) {
            deaths.removeFirst();
        }
        return deaths.size() > PATIENCE;
    }
}
