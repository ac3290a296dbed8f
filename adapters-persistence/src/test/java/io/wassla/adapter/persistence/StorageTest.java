package io.wassla.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.wassla.adapter.persistence.invalidation.PostgresInvalidations;
import io.wassla.adapter.persistence.schema.Migrations;
import io.wassla.adapter.persistence.search.SearchTables;
import io.wassla.adapter.persistence.sql.Sql;
import io.wassla.adapter.persistence.testing.TestCluster;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StorageTest {
    private static final TenantId OUD = new TenantId(new UUID(0x7000, 1));
    private static final TenantId MUSK = new TenantId(new UUID(0x7000, 2));
    private static final DatabaseLogins DATABASE = databaseWithThings();

    private final Storage storage = Storage.open(DATABASE, StorageSettings.STANDARD.withConnections(1, 1));

    @AfterEach
    void close() {
        storage.close();
        TestCluster.execute(DATABASE.owner(), "truncate thing, keyed");
    }

    @Test
    void shows_a_tenant_its_own_rows_only() {
        insert(OUD, "chair");

        assertThat(count(OUD)).isEqualTo(1);
        assertThat(count(MUSK)).isZero();
    }

    @Test
    void refuses_a_row_for_another_tenant() {
        assertThatThrownBy(() -> storage.transactions()
                        .within(
                                OUD,
                                store -> store.unit().dsl().execute("insert into thing values (?, 'x')", MUSK.value())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void leaves_no_tenant_behind_on_a_pooled_connection() {
        insert(OUD, "chair");
        var app = new Pools(StorageSettings.STANDARD);
        try (var pool = app.open("test", DATABASE.app(), 1)) {
            var invalidations = new PostgresInvalidations("other");
            var transactions = new JooqTransactions(
                    new TransactionRunner(new Sql(storage.statements()), invalidations),
                    pool,
                    new SearchTables(invalidations));
            transactions.within(OUD, store -> store.unit().dsl().execute("select count(*) from thing"));

            assertThat(org.jooq
                            .impl
                            .DSL
                            .using(pool, org.jooq.SQLDialect.POSTGRES)
                            .fetchValue("select count(*) from thing"))
                    .isEqualTo(0L);
        }
    }

    @Test
    void nests_in_no_combination() {
        assertThatThrownBy(() -> storage.transactions()
                        .within(OUD, store -> storage.platform().within(platform -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> storage.platform()
                        .within(platform -> storage.transactions().within(OUD, store -> 1)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(storage.isOpenHere()).isFalse();
        assertThat(count(OUD)).isZero();
    }

    @Test
    void turns_a_duplicate_into_a_lost_race() {
        insert(OUD, "chair");

        assertThatThrownBy(() -> insert(OUD, "chair")).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void throws_when_a_commit_is_refused() {
        assertThatThrownBy(() -> storage.platform().within(platform -> {
                    var dsl = platform.unit().dsl();
                    try {
                        dsl.execute("select 1 / 0");
                    } catch (RuntimeException swallowed) {
                        return "all is well";
                    }
                    return "unreachable";
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void says_unavailable_when_no_connection_is_free() {
        var taken = whileTheOnlyConnectionIsTaken(other -> other.unit().dsl().execute("select 1"));

        assertThat(taken.orElseThrow()).hasCauseInstanceOf(PortUnavailable.class);
    }

    @Test
    void takes_no_connection_when_nothing_is_asked() {
        assertThat(whileTheOnlyConnectionIsTaken(other -> 1)).isEmpty();
    }

    private static Optional<Throwable> whileTheOnlyConnectionIsTaken(Function<JooqPlatformScope, Object> work) {
        try (var small = Storage.open(
                DATABASE,
                new StorageSettings(
                        1,
                        1,
                        Duration.ofMillis(300),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5)))) {
            return small.platform().within(platform -> {
                platform.unit().dsl().execute("select 1");
                return Optional.ofNullable(catchThrowable(() -> CompletableFuture.supplyAsync(
                                () -> small.platform().within(work))
                        .join()));
            });
        }
    }

    @Test
    void says_why_no_connection_was_made() {
        var quick = new StorageSettings(
                1, 1, Duration.ofMillis(300), Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5));
        var url = DATABASE.app().jdbcUrl();
        var nobody = new Login(url, "nobody_we_know", "x");
        var nowhere = new Login(url.replaceAll("/[^/]*$", "/no_such_database"), "wassla_app", "x");

        assertThatThrownBy(() -> Storage.open(new DatabaseLogins(nobody, nobody, nobody), quick))
                .isInstanceOf(PortUnavailable.class)
                .hasMessage("the database refuses the login");
        assertThatThrownBy(() -> Storage.open(new DatabaseLogins(nowhere, nowhere, nowhere), quick))
                .isInstanceOf(PortUnavailable.class)
                .hasMessage("there is no database of that name");
    }

    @Test
    void says_unavailable_when_the_server_ends_the_connection() {
        assertThatThrownBy(() -> storage.platform().within(platform -> {
                    var pid = platform.unit().dsl().fetchValue("select pg_backend_pid()");
                    TestCluster.get().asSuperuser(DATABASE, "select pg_terminate_backend(" + pid + ")");
                    return platform.unit().dsl().execute("select 1");
                }))
                .isInstanceOf(PortUnavailable.class);

        assertThat(count(OUD)).isZero();
    }

    @Test
    void counts_statements_but_not_the_naming_of_the_tenant() {
        var before = storage.statements().onThisThread();

        count(OUD);

        assertThat(storage.statements().onThisThread() - before).isEqualTo(1);
    }

    @Test
    void says_whether_the_schema_is_still_its_own() {
        assertThat(storage.isCurrent()).isTrue();

        TestCluster.execute(DATABASE.owner(), "comment on table flyway_schema_history is 'wassla newer'");
        try {
            assertThat(storage.isCurrent()).isFalse();
        } finally {
            new Migrations(DATABASE.owner()).run();
        }

        storage.close();
        assertThatThrownBy(storage::isCurrent).isInstanceOf(PortUnavailable.class);
    }

    @Test
    void tells_its_own_listeners_before_it_returns_and_other_nodes_soon() throws InterruptedException {
        var change = new Invalidation("site", "oud");
        var here = new ArrayList<Invalidation>();
        var there = new LinkedBlockingQueue<Invalidation>();
        try (var other = Storage.open(DATABASE, StorageSettings.STANDARD.withConnections(1, 1));
                var mine = storage.invalidations().subscribe(here::add);
                var theirs = other.invalidations().subscribe(there::add)) {
            assertThat(other.awaitListening(Duration.ofSeconds(5))).isTrue();
            there.clear();

            storage.transactions().within(OUD, store -> {
                store.invalidate(change);
                return 1;
            });

            assertThat(here).contains(change);
            assertThat(there.poll(5, TimeUnit.SECONDS)).isEqualTo(change);
        }
    }

    @Test
    void says_that_everything_is_out_of_date_when_word_may_have_been_lost() throws InterruptedException {
        var heard = new LinkedBlockingQueue<Invalidation>();
        try (var subscription = storage.invalidations().subscribe(heard::add)) {
            assertThat(storage.awaitListening(Duration.ofSeconds(5))).isTrue();
            heard.clear();

            TestCluster.get()
                    .asSuperuser(
                            DATABASE,
                            "select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where application_name = 'wassla-ear' and datname = current_database()");

            assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(Invalidation.ALL);
            assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(Invalidation.ALL);
        }
    }

    @Test
    void announces_nothing_that_was_abandoned() {
        var heard = new ArrayList<Invalidation>();
        try (var subscription = storage.invalidations().subscribe(heard::add)) {
            storage.transactions().within(OUD, store -> {
                store.invalidate(new Invalidation("site", "oud"));
                return store.abandon(1);
            });

            assertThat(heard).doesNotContain(new Invalidation("site", "oud"));
        }
    }

    private static DatabaseLogins databaseWithThings() {
        var fresh = TestCluster.get().freshDatabase();
        TestCluster.execute(
                fresh.owner(),
                "create table thing (tenant_id uuid, name text, primary key (tenant_id, name))",
                "create table keyed (id int primary key)");
        new Migrations(fresh.owner()).run();
        return fresh;
    }

    private void insert(TenantId tenant, String name) {
        storage.transactions()
                .within(
                        tenant,
                        store -> store.unit().dsl().execute("insert into thing values (?, ?)", tenant.value(), name));
    }

    private int count(TenantId tenant) {
        return storage.transactions()
                .within(
                        tenant,
                        store -> store.unit().dsl().fetch("select from thing").size());
    }
}
