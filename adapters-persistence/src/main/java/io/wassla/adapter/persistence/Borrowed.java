package io.wassla.adapter.persistence;

import io.wassla.adapter.persistence.sql.Failures;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * The connection of one transaction. It is borrowed when something is first asked: many a transaction finds in memory all
 * that it needs, and then costs the database nothing.
 */
final class Borrowed implements AutoCloseable {
    private final DataSource pool;
    private final Preparation preparation;
    private @Nullable Connection connection;

    Borrowed(DataSource pool, Preparation preparation) {
        this.pool = pool;
        this.preparation = preparation;
    }

    /** Done first in each transaction. */
    @FunctionalInterface
    interface Preparation {
        void prepare(Connection connection) throws SQLException;
    }

    Connection connection() {
        try {
            return connection == null ? begun() : connection;
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    private Connection begun() throws SQLException {
        var fresh = pool.getConnection();
        connection = fresh;
        fresh.setAutoCommit(false);
        preparation.prepare(fresh);
        return fresh;
    }

    /** After a failed statement the server answers a commit with a rollback, and the driver keeps that to itself. */
    void commit() throws SQLException {
        if (connection == null) {
            return;
        }
        if (connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
            throw new IllegalStateException("a failed statement was passed over: nothing can be committed");
        }
        connection.commit();
    }

    void rollback() throws SQLException {
        if (connection != null) {
            connection.rollback();
        }
    }

    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
