package io.wassla.adapter.persistence.invalidation;

import io.wassla.core.tenancy.Invalidation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens on a connection of its own for what other nodes announce, on a thread of its own until it is closed.
 *
 * <p>While the connection is lost, word is lost: everything counts as out of date when it is lost and again once it is
 * back.
 */
public final class Ear implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final DataSource database;
    private final PostgresInvalidations invalidations;
    private final CountDownLatch listening = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    private Ear(DataSource database, PostgresInvalidations invalidations) {
        this.database = database;
        this.invalidations = invalidations;
        this.thread = Thread.ofPlatform().daemon().name("wassla-invalidations").unstarted(this::listenForLong);
    }

    /** @param database opens a new connection each time, not one of a pool */
    public static Ear open(DataSource database, PostgresInvalidations invalidations) {
        var ear = new Ear(database, invalidations);
        ear.thread.start();
        return ear;
    }

    /** Waits until word of others is heard; false when that takes too long. */
    public boolean awaitListening(Duration patience) {
        try {
            return listening.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenForLong() {
        while (!isClosed(Duration.ZERO)) {
            try (var connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                LOG.warn("not hearing other nodes for a while: {}", e.getMessage());
                invalidations.publish(List.of(Invalidation.ALL));
                isClosed(REST);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PostgresInvalidations.CHANNEL);
        }
        invalidations.publish(List.of(Invalidation.ALL));
        listening.countDown();
        var wire = connection.unwrap(PGConnection.class);
        while (!isClosed(Duration.ZERO)) {
            for (var heard : heard(wire)) {
                invalidations.hear(heard.getParameter());
            }
        }
    }

    private static PGNotification[] heard(PGConnection wire) throws SQLException {
        var heard = wire.getNotifications((int) PATIENCE.toMillis());
        return heard == null ? new PGNotification[0] : heard;
    }

    private boolean isClosed(Duration wait) {
        try {
            return closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
