package io.wassla.adapter.persistence;

import io.wassla.adapter.persistence.invalidation.PostgresInvalidations;
import io.wassla.adapter.persistence.sql.Failures;
import io.wassla.adapter.persistence.sql.Sql;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * Runs each piece of work in one PostgreSQL transaction, and no two on one thread.
 *
 * <p>The pools it is given roll back whatever is uncommitted when a connection comes back.
 */
final class TransactionRunner {
    private final Sql sql;
    private final PostgresInvalidations invalidations;

    @SuppressWarnings("ThreadLocalUsage") // one for each storage, of which a process has one
    private final ThreadLocal<@Nullable Unit> open = new ThreadLocal<>();

    TransactionRunner(Sql sql, PostgresInvalidations invalidations) {
        this.sql = sql;
        this.invalidations = invalidations;
    }

    boolean isOpenHere() {
        return open.get() != null;
    }

    <T extends @Nullable Object> T inTenant(
            DataSource pool, TenantId tenant, Function<? super Unit, ? extends T> work) {
        return this.<T>transact(pool, connection -> nameTenant(connection, tenant), work);
    }

    <T extends @Nullable Object> T acrossTenants(DataSource pool, Function<? super Unit, ? extends T> work) {
        return this.<T>transact(pool, connection -> {}, work);
    }

    private <T extends @Nullable Object> T transact(
            DataSource pool, Preparation preparation, Function<? super Unit, ? extends T> work) {
        if (isOpenHere()) {
            throw new IllegalStateException("transactions do not nest");
        }
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            preparation.prepare(connection);
            return this.<T>run(connection, new Unit(sql.on(connection)), work);
        } catch (SQLException e) {
            throw Failures.translated(e);
        } catch (DataAccessException e) {
            throw Failures.translated(e);
        }
    }

    private <T extends @Nullable Object> T run(
            Connection connection, Unit unit, Function<? super Unit, ? extends T> work) throws SQLException {
        T outcome = this.<T>finish(connection, unit, work);
        if (!unit.isAbandoned()) {
            invalidations.publish(unit.announced());
        }
        return outcome;
    }

    private <T extends @Nullable Object> T finish(
            Connection connection, Unit unit, Function<? super Unit, ? extends T> work) throws SQLException {
        open.set(unit);
        try {
            T outcome = work.apply(unit);
            if (unit.isAbandoned()) {
                connection.rollback();
            } else {
                invalidations.announce(unit.dsl(), unit.announced());
                commit(connection);
            }
            return outcome;
        } finally {
            unit.end();
            open.remove();
        }
    }

    /** After a failed statement the server answers a commit with a rollback, and the driver keeps that to itself. */
    private static void commit(Connection connection) throws SQLException {
        if (connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
            throw new IllegalStateException("a failed statement was passed over: nothing can be committed");
        }
        connection.commit();
    }

    /** For this transaction only: the next borrower of the connection inherits nothing. */
    private static void nameTenant(Connection connection, TenantId tenant) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('wassla.tenant', ?, true)")) {
            statement.setString(1, tenant.value().toString());
            statement.execute();
        }
    }

    @FunctionalInterface
    private interface Preparation {
        void prepare(Connection connection) throws SQLException;
    }
}
