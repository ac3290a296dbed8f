package io.wassla.adapter.persistence.schema;

import com.google.common.base.Strings;
import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.Login;
import io.wassla.adapter.persistence.sql.Failures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;

/**
 * Makes the three roles in an outside database, given a login that may: a superuser, or the database's owner with the
 * right to create roles. Running it again changes nothing but the passwords.
 *
 * <p>Passwords go to the server as SCRAM verifiers only, so that none ends in its log.
 */
public final class RoleSetup {
    private static final String SCRAM = "scram-sha-256";

    /** No such role, wrong password, or no right to connect to this database. */
    private static final Set<String> REFUSALS = Set.of("28000", "28P01", "42501");

    private final Login administrator;

    public RoleSetup(Login administrator) {
        this.administrator = administrator;
    }

    /**
     * Whether both roles that serve can log in already. Making them takes more rights than an owner needs from then on.
     */
    public static boolean isDone(DatabaseLogins logins) {
        return canLogIn(logins.app()) && canLogIn(logins.platform());
    }

    private static boolean canLogIn(Login login) {
        try {
            Migrations.dataSource(login).getConnection().close();
            return true;
        } catch (SQLException e) {
            if (REFUSALS.contains(Strings.nullToEmpty(e.getSQLState()))) {
                return false;
            }
            throw Failures.translated(e);
        }
    }

    /** @throws UnfitDatabase when the server is too old, or a login's user is not the role's name */
    public void prepare(DatabaseLogins logins) {
        requireName(logins.owner(), Role.OWNER);
        requireName(logins.app(), Role.APP);
        requireName(logins.platform(), Role.PLATFORM);
        var dataSource = Migrations.dataSource(administrator);
        try {
            ServerVersion.require(dataSource);
            try (var connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                prepare(connection, List.of(logins.owner(), logins.app(), logins.platform()));
                connection.commit();
            }
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    private void prepare(Connection connection, List<Login> logins) throws SQLException {
        for (var login : logins) {
            create(connection, login);
            if (!login.user().equals(administrator.user())) {
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(login.user(), login.password().toCharArray(), SCRAM);
            }
        }
        try (var statement = connection.createStatement()) {
            var database = statement.enquoteIdentifier(connection.getCatalog(), true);
            statement.execute("revoke all on database " + database + " from public");
            statement.execute("grant connect on database " + database + " to wassla_app, wassla_platform");
            statement.execute("grant connect, create, temporary on database " + database + " to wassla_owner");
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage, create on schema public to wassla_owner");
            statement.execute("grant usage on schema public to wassla_app, wassla_platform");
        }
    }

    private static void create(Connection connection, Login login) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_roles where rolname = ?");
                var statement = connection.createStatement()) {
            query.setString(1, login.user());
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    statement.execute("create role " + login.user()
                            + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
                }
            }
        }
    }

    private static void requireName(Login login, Role role) {
        if (!login.user().equals(role.roleName())) {
            throw new UnfitDatabase(List.of(UnfitDatabase.reason("login.name", role.roleName(), login.user())));
        }
    }
}
