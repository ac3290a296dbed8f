package io.wassla.adapter.persistence.embedded;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.Login;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PasswordUtil;

/** Wassla's database and its three roles, made where they are missing. */
final class Roles {
    static final String SUPERUSER = "postgres";
    private static final String DATABASE = "wassla";
    private static final String OWNER = "wassla_owner";
    private static final String APP = "wassla_app";
    private static final String PLATFORM = "wassla_platform";

    private final Passwords passwords;

    Roles(Passwords passwords) {
        this.passwords = passwords;
    }

    /** Idempotent. A role whose password file is lost gets a new password. */
    void ensure(Connection superuser) throws SQLException, IOException {
        for (var role : List.of(OWNER, APP, PLATFORM)) {
            ensureRole(superuser, role);
        }
        if (!exists(superuser, "select 1 from pg_database where datname = ?", DATABASE)) {
            run(superuser, "create database " + DATABASE + " owner " + OWNER);
            run(superuser, "revoke all on database " + DATABASE + ", postgres, template1 from public");
            run(superuser, "grant connect on database " + DATABASE + " to " + APP + ", " + PLATFORM);
        }
    }

    DatabaseLogins logins(int port) throws IOException {
        return new DatabaseLogins(login(port, APP), login(port, PLATFORM), login(port, OWNER));
    }

    Login superuser(int port) throws IOException {
        return new Login(url(port, "postgres"), SUPERUSER, passwords.read(SUPERUSER));
    }

    private Login login(int port, String role) throws IOException {
        return new Login(url(port, DATABASE), role, passwords.read(role));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://" + Ports.HOST + ":" + port + "/" + database;
    }

    private void ensureRole(Connection superuser, String role) throws SQLException, IOException {
        var isThere = exists(superuser, "select 1 from pg_roles where rolname = ?", role);
        if (isThere && passwords.has(role)) {
            return;
        }
        var password = passwords.has(role) ? passwords.read(role) : passwords.draw(role);
        // the server is told the proof of the password, never the password
        run(
                superuser,
                (isThere ? "alter role " : "create role ") + role
                        + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit password '"
                        + PasswordUtil.encodeScramSha256(password.toCharArray()) + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
