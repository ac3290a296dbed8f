package io.wassla.adapter.persistence.testing;

import io.wassla.adapter.persistence.DatabaseLogins;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** How PostgreSQL answers the application under row-level security, as EXPLAIN tells it. */
public final class Plan {
    private Plan() {}

    /** @param before what is done in the same transaction before */
    public static String of(DatabaseLogins database, UUID tenant, String sql, String... before) throws SQLException {
        var login = database.app();
        try (var connection = DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('wassla.tenant', '" + tenant + "', true)");
            for (var earlier : before) {
                statement.execute(earlier);
            }
            var plan = new StringBuilder();
            try (var rows = statement.executeQuery("explain (costs off) " + sql)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
