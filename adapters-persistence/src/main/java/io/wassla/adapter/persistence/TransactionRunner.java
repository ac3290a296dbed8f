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
            DataSource pool, Borrowed.Preparation preparation, Function<? super Unit, ? extends T> work) {
        if (isOpenHere()) {
            throw new IllegalStateException("transactions do not nest");
        }
        try (var borrowed = new Borrowed(pool, preparation)) {
            return this.<T>run(borrowed, new Unit(() -> sql.on(borrowed.connection())), work);
        } catch (SQLException e) {
            throw Failures.translated(e);
        } catch (DataAccessException e) {
            throw Failures.translated(e);
        }
    }

    private <T extends @Nullable Object> T run(Borrowed borrowed, Unit unit, Function<? super Unit, ? extends T> work)
            throws SQLException {
        T outcome = this.<T>finish(borrowed, unit, work);
        if (!unit.isAbandoned()) {
            invalidations.publish(unit.announced());
        }
        return outcome;
    }

    private <T extends @Nullable Object> T finish(
            Borrowed borrowed, Unit unit, Function<? super Unit, ? extends T> work) throws SQLException {
        open.set(unit);
        try {
            T outcome = work.apply(unit);
            if (unit.isAbandoned()) {
                borrowed.rollback();
            } else {
                announce(unit);
                borrowed.commit();
            }
            return outcome;
        } finally {
            unit.end();
            open.remove();
        }
    }

    private void announce(Unit unit) {
        if (!unit.announced().isEmpty()) {
            invalidations.announce(unit.dsl(), unit.announced());
        }
    }

    /** For this transaction only: the next borrower of the connection inherits nothing. */
    private static void nameTenant(Connection connection, TenantId tenant) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('wassla.tenant', ?, true)")) {
            statement.setString(1, tenant.value().toString());
            statement.execute();
        }
    }
}
