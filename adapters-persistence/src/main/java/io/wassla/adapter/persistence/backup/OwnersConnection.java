package io.wassla.adapter.persistence.backup;

import io.wassla.adapter.persistence.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A connection of its own, without the time limits of short queries, in which values are written one way only. */
final class OwnersConnection {
    private OwnersConnection() {}

    static Connection open(Login owner) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", owner.user());
        properties.setProperty("password", owner.password());
        properties.setProperty("ApplicationName", "wassla-backup");
        properties.setProperty("tcpKeepAlive", "true");
        // the details of an error hold the values of rows
        properties.setProperty("logServerErrorDetail", "false");
        var connection = DriverManager.getConnection(owner.jdbcUrl(), properties);
        try (var statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0; set idle_in_transaction_session_timeout = 0;"
                    + " set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'postgres';"
                    + " set bytea_output = 'hex'; set extra_float_digits = 3");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
