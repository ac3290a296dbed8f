package io.wassla.adapter.persistence.testing;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.Login;
import io.wassla.adapter.persistence.schema.Migrations;
import io.wassla.adapter.persistence.schema.RoleSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for a whole test run, with a migrated database from which fresh ones are copied in milliseconds.
 *
 * <p>Starts when first asked and ends with the JVM. Not durable.
 */
public final class TestCluster {
    private static final String PASSWORD = "only-for-tests";
    private static final String TEMPLATE = "wassla_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EmbeddedPostgres postgres;

    private TestCluster() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("shared_buffers", "64MB")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asSuperuser("postgres", "create database " + TEMPLATE);
        var logins = logins(TEMPLATE);
        new RoleSetup(superuser(TEMPLATE)).prepare(logins);
        new Migrations(logins.owner()).run();
    }

    public static TestCluster get() {
        return Holder.CLUSTER;
    }

    /** A migrated, empty database of its own. */
    public DatabaseLogins freshDatabase() {
        var name = "test_" + COUNT.incrementAndGet();
        asSuperuser("postgres", "create database " + name + " template " + TEMPLATE + " strategy file_copy");
        return logins(name);
    }

    /** A database without roles' privileges and without tables. */
    public DatabaseLogins emptyDatabase() {
        var name = "empty_" + COUNT.incrementAndGet();
        asSuperuser("postgres", "create database " + name);
        return logins(name);
    }

    /** Takes all rows out of all tables. */
    public void empty(DatabaseLogins logins) {
        asSuperuser(logins, """
            do $$
            declare
                filled text;
            begin
                select string_agg(format('%I', relname), ', ') into filled from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'r'
                  and relname <> 'flyway_schema_history';
                execute 'truncate ' || filled;
            end
            $$
            """);
    }

    /** Everything is allowed to this login of the same database. */
    public Login superuserOf(DatabaseLogins logins) {
        return new Login(logins.owner().jdbcUrl(), "postgres", PASSWORD);
    }

    /** Runs statements with every right, to break what the product must notice. */
    public void asSuperuser(DatabaseLogins logins, String... statements) {
        execute(superuserOf(logins), statements);
    }

    public static void execute(Login login, String... statements) {
        try (var connection = DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void asSuperuser(String database, String... statements) {
        execute(superuser(database), statements);
    }

    private Login superuser(String database) {
        return login(database, "postgres");
    }

    private DatabaseLogins logins(String database) {
        return new DatabaseLogins(
                login(database, "wassla_app"), login(database, "wassla_platform"), login(database, "wassla_owner"));
    }

    private Login login(String database, String user) {
        return new Login("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database, user, PASSWORD);
    }

    private static final class Holder {
        static final TestCluster CLUSTER = new TestCluster();
    }
}
