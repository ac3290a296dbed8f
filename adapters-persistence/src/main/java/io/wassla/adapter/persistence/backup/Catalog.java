package io.wassla.adapter.persistence.backup;

import static io.wassla.adapter.persistence.backup.BackupException.Reason.OTHER_SCHEMA;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What the database says of itself. The migration history is not data: it comes from migrating. */
final class Catalog {
    private static final String OURS = """
        c.relkind = 'r' and c.relpersistence <> 't' and c.relname <> 'flyway_schema_history'
        and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
        and not exists (select from pg_depend d
            where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
        """;

    private static final String COLUMNS = """
        select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where %s
        order by n.nspname, c.relname, a.attnum
        """.formatted(OURS);

    private static final String REFERENCES = """
        select n.nspname, c.relname, tn.nspname, t.relname, k.conname, k.condeferrable, k.condeferred
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
        cross join lateral (select relid::oid from pg_partition_tree(k.confrelid) where isleaf
            union select k.confrelid) target (id)
        join pg_class t on t.oid = target.id
        join pg_namespace tn on tn.oid = t.relnamespace
        where k.contype = 'f' and t.relkind = 'r' and %s
        order by 1, 2, k.conname
        """.formatted(OURS);

    private static final String SCHEMA_VERSION =
            "select version from flyway_schema_history where success and version is not null"
                    + " order by installed_rank desc limit 1";

    private static final String SEQUENCES = """
        select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'S' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%' order by 1, 2
        """;

    private final Connection connection;

    Catalog(Connection connection) {
        this.connection = connection;
    }

    /** In an order in which they can be filled. */
    List<Table> tables() throws SQLException {
        var columns = new LinkedHashMap<List<String>, List<Table.Column>>();
        for (var row : ask(COLUMNS)) {
            columns.computeIfAbsent(row.subList(0, 2), table -> new ArrayList<>())
                    .add(new Table.Column(row.get(2), row.get(3)));
        }
        var tables = new ArrayList<Table>();
        columns.forEach((name, its) -> tables.add(new Table(name.get(0), name.get(1), its)));
        return FillingOrder.of(tables, references());
    }

    List<ForeignKey> references() throws SQLException {
        var references = new ArrayList<ForeignKey>();
        for (var row : ask(REFERENCES)) {
            references.add(new ForeignKey(
                    new Table(row.get(0), row.get(1), List.of()).sql(),
                    new Table(row.get(2), row.get(3), List.of()).sql(),
                    row.get(4),
                    row.get(5).equals("t"),
                    row.get(6).equals("t")));
        }
        return references;
    }

    /** The last migration. */
    String schemaVersion() throws SQLException {
        try {
            return ask(SCHEMA_VERSION).getFirst().getFirst();
        } catch (SQLException | java.util.NoSuchElementException e) {
            throw new BackupException(OTHER_SCHEMA, e, "never.migrated");
        }
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        var sequences = new ArrayList<Manifest.Sequence>();
        for (var row : ask(SEQUENCES)) {
            var name = new Table(row.get(0), row.get(1), List.of()).sql();
            var state = ask("select last_value, is_called from " + name).getFirst();
            sequences.add(new Manifest.Sequence(
                    name, Long.parseLong(state.get(0)), state.get(1).equals("t")));
        }
        return sequences;
    }

    List<List<String>> ask(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var width = rows.getMetaData().getColumnCount();
            var answer = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>(width);
                for (var column = 1; column <= width; column++) {
                    row.add(rows.getString(column));
                }
                answer.add(row);
            }
            return answer;
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
