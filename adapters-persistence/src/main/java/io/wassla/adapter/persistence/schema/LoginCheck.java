package io.wassla.adapter.persistence.schema;

import io.wassla.core.kernel.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Finds what a login could do that the product must not: by itself, or by any role it is a member of. */
final class LoginCheck {
    /** A login, and every role whose rights it has or may take, however many steps away. */
    private static final String REACH = """
        with recursive reach(oid) as (
            select oid from pg_roles where rolname = session_user
            union
            select m.roleid from pg_auth_members m join reach on m.member = reach.oid)
        select r.rolname, session_user as login, r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolreplication,
               exists (select from pg_class c
                       where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owner
        from pg_roles r join reach on reach.oid = r.oid
        order by r.rolname <> session_user, r.rolname
        """;

    private static final List<String> POWERS =
            List.of("rolsuper", "rolbypassrls", "rolcreaterole", "rolreplication", "owner");

    private LoginCheck() {}

    static List<Sentence> complaints(DataSource database, Role role) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var roles = statement.executeQuery(REACH)) {
            var complaints = new ArrayList<Sentence>();
            var plays = false;
            while (roles.next()) {
                plays |= roles.getString("rolname").equals(role.roleName());
                complain(roles, role, complaints);
            }
            if (!plays) {
                complaints.add(UnfitDatabase.reason("no.member", role.roleName()));
            }
            return complaints;
        }
    }

    private static void complain(ResultSet found, Role role, List<Sentence> complaints) throws SQLException {
        var login = found.getString("login");
        var name = found.getString("rolname");
        for (var power : POWERS) {
            if (found.getBoolean(power)) {
                var can = UnfitDatabase.reason("power." + power);
                complaints.add(
                        name.equals(login)
                                ? UnfitDatabase.reason("power", login, can)
                                : UnfitDatabase.reason("power.by", login, can, name));
            }
        }
        if (isForbidden(name, role)) {
            complaints.add(UnfitDatabase.reason("foreign.rights", login, name, role.roleName()));
        }
    }

    /** The other two roles, and what PostgreSQL predefines: reading all data, files, running programs. */
    private static boolean isForbidden(String name, Role role) {
        for (var other : Role.values()) {
            if (other != role && name.equals(other.roleName())) {
                return true;
            }
        }
        return name.startsWith("pg_");
    }
}
