package io.wassla.adapter.persistence.schema;

import io.wassla.adapter.persistence.Login;
import io.wassla.adapter.persistence.sql.Failures;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** Brings the schema to the state of this program, as its owner. Running it again changes nothing. */
public final class Migrations {
    private static final int CONNECT_SECONDS = 10;

    private final DataSource owner;

    public Migrations(Login owner) {
        this.owner = dataSource(owner);
    }

    /** Whether the database has seen exactly the migrations of this program; quicker than finding nothing to do. */
    public boolean areCurrent() {
        try {
            return SchemaFingerprint.expected().equals(SchemaFingerprint.found(owner));
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    /**
     * Applies what is missing and states all privileges anew; nodes that start at once wait for each other.
     *
     * @return how many migrations were applied
     * @throws UnfitDatabase when the server is too old
     */
    public int run() {
        try {
            ServerVersion.require(owner);
            var applied = flyway().migrate().migrationsExecuted;
            sign();
            return applied;
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:" + SchemaFingerprint.FOLDER)
                .schemas("public")
                .createSchemas(false)
                .cleanDisabled(true)
                .load();
    }

    private void sign() throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("comment on table flyway_schema_history is '" + SchemaFingerprint.expected() + "'");
        }
    }

    static DataSource dataSource(Login login) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(login.jdbcUrl());
        dataSource.setUser(login.user());
        dataSource.setPassword(login.password());
        dataSource.setConnectTimeout(CONNECT_SECONDS);
        dataSource.setLoginTimeout(CONNECT_SECONDS);
        dataSource.setApplicationName("wassla-migrate");
        dataSource.setLogServerErrorDetail(false);
        return dataSource;
    }
}
