package io.wassla.adapter.persistence.schema;

import io.wassla.core.kernel.Sentence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Finds tables of tenants whose row-level security is not forced, or that have no policy for the app's role. */
final class WallCheck {
    private static final String OPEN = """
        select c.relname
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
          and not (c.relrowsecurity and c.relforcerowsecurity
                   and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant_wall'))
        order by c.relname
        """;

    private WallCheck() {}

    static List<Sentence> complaints(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var tables = statement.executeQuery(OPEN)) {
            var complaints = new ArrayList<Sentence>();
            while (tables.next()) {
                complaints.add(UnfitDatabase.reason("no.wall", tables.getString(1)));
            }
            return complaints;
        }
    }
}
