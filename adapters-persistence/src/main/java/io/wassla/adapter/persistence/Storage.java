package io.wassla.adapter.persistence;

import com.zaxxer.hikari.HikariDataSource;
import io.wassla.adapter.persistence.idempotency.JooqIdempotencyStore;
import io.wassla.adapter.persistence.invalidation.Ear;
import io.wassla.adapter.persistence.invalidation.PostgresInvalidations;
import io.wassla.adapter.persistence.limits.Leases;
import io.wassla.adapter.persistence.limits.LeasingRateLimiter;
import io.wassla.adapter.persistence.recurring.SchedulerRecurring;
import io.wassla.adapter.persistence.schema.StartupCheck;
import io.wassla.adapter.persistence.search.SearchTables;
import io.wassla.adapter.persistence.sql.Alone;
import io.wassla.adapter.persistence.sql.Sql;
import io.wassla.adapter.persistence.sql.StatementCount;
import io.wassla.core.Ports;
import io.wassla.core.jobs.Chore;
import io.wassla.core.jobs.Recurring;
import io.wassla.core.kernel.IdempotencyStore;
import io.wassla.core.kernel.RateLimiter;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The whole storage on PostgreSQL: pools, transactions and what is built on them.
 *
 * <p>Opening refuses a database that is too old, that has not been migrated, or whose logins could see through the
 * walls between tenants. Safe for concurrent use; close it last.
 */
public final class Storage implements AutoCloseable {
    private static final Duration HOURLY = Duration.ofHours(1);

    private final HikariDataSource app;
    private final HikariDataSource platform;
    private final StatementCount statements = new StatementCount();
    private final Sql sql = new Sql(statements);
    private final String node = UUID.randomUUID().toString();
    private final PostgresInvalidations invalidations = new PostgresInvalidations(node);
    private final SearchTables searchTables = new SearchTables(invalidations);
    private final TransactionRunner runner = new TransactionRunner(sql, invalidations);
    private final Ear ear;

    private Storage(HikariDataSource app, HikariDataSource platform, DataSource wire) {
        this.app = app;
        this.platform = platform;
        this.ear = Ear.open(wire, invalidations);
    }

    /**
     * @throws io.wassla.adapter.persistence.schema.UnfitDatabase when the database must not be used as it is
     * @throws io.wassla.core.kernel.PortUnavailable when it does not answer
     */
    public static Storage open(DatabaseLogins logins, StorageSettings settings) {
        var pools = new Pools(settings);
        var app = pools.open("wassla-app", logins.app(), settings.appConnections());
        var platform = pools.open("wassla-platform", logins.platform(), settings.platformConnections());
        try {
            new StartupCheck(app, platform).run();
            return new Storage(app, platform, pools.wire("wassla-ear", logins.platform()));
        } catch (RuntimeException e) {
            app.close();
            platform.close();
            throw e;
        }
    }

    /** As {@link io.wassla.core.Wassla} wants it. */
    public Ports.Storage ports(InstantSource clock) {
        return new Ports.Storage(transactions(), platform(), invalidations(), rates(clock));
    }

    public Transactions<JooqScope> transactions() {
        return new JooqTransactions(runner, app, searchTables);
    }

    public Platform<JooqPlatformScope> platform() {
        return new JooqPlatform(runner, platform);
    }

    public IdempotencyStore idempotency(Supplier<UUID> ids, InstantSource clock) {
        return new JooqIdempotencyStore(alone(), ids, clock);
    }

    public RateLimiter rates(InstantSource clock) {
        return new LeasingRateLimiter(new Leases(alone()), clock);
    }

    public Recurring recurring() {
        return new SchedulerRecurring(platform, node);
    }

    /** What the storage itself has to do now and then. */
    public List<Chore> chores(IdempotencyStore idempotency, InstantSource clock) {
        var leases = new Leases(alone());
        return List.of(
                new Chore("forget-answers", HOURLY, idempotency::forget),
                new Chore(
                        "forget-rates",
                        HOURLY,
                        () -> leases.forget(clock.instant().minus(HOURLY))));
    }

    public Invalidations invalidations() {
        return invalidations;
    }

    /** Waits until word of other nodes is heard; false when that takes too long. */
    public boolean awaitListening(Duration patience) {
        return ear.awaitListening(patience);
    }

    /** Whether the calling thread is inside a transaction: gateways refuse to be called there. */
    public boolean isOpenHere() {
        return runner.isOpenHere();
    }

    /** Whether the schema is still the one of this program. */
    public boolean isCurrent() {
        return new StartupCheck(app, platform).isSchemaCurrent();
    }

    public StatementCount statements() {
        return statements;
    }

    private Alone alone() {
        return new Alone(sql.on(platform), runner::isOpenHere);
    }

    @Override
    public void close() {
        ear.close();
        app.close();
        platform.close();
    }
}
