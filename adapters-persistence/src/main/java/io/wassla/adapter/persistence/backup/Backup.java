package io.wassla.adapter.persistence.backup;

import static io.wassla.adapter.persistence.backup.BackupException.Reason.DATABASE;
import static io.wassla.adapter.persistence.backup.BackupException.Reason.HIDDEN_ROWS;

import io.wassla.adapter.persistence.Login;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Writes the whole database as one file, as it is at one moment, while the product goes on working.
 *
 * <p>Streams: its memory does not grow with the data, save for the single largest row.
 */
public final class Backup {
    /** Tables in which row-level security would hide something from the one who asks. */
    private static final String HIDING = """
        select c.oid::regclass from pg_class c
        where c.relkind = 'r' and row_security_active(c.oid)
        and (exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive)
            or not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'r')
                and pg_get_expr(p.polqual, p.polrelid) = 'true'
                and p.polroles && array[0::oid, (select oid from pg_roles where rolname = current_user)]))
        """;

    private Backup() {}

    /**
     * Leaves the stream open, and flushed. What was written before an exception is no backup and cannot be restored.
     *
     * @throws BackupException when the database refuses, or would show less than it holds
     */
    public static Manifest write(Login owner, OutputStream out) throws IOException {
        try (var connection = OwnersConnection.open(owner)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var manifest = write(connection, new FrameWriter(out));
            connection.rollback();
            return manifest;
        } catch (SQLException e) {
            throw new BackupException(DATABASE, e, "unwritten", String.valueOf(e.getMessage()));
        }
    }

    private static Manifest write(Connection connection, FrameWriter out) throws SQLException, IOException {
        var catalog = new Catalog(connection);
        refuseHiddenRows(catalog);
        var tables = catalog.tables();
        if (!tables.isEmpty()) {
            catalog.run("lock table " + tables.stream().map(Table::sql).collect(Collectors.joining(", "))
                    + " in access share mode");
        }
        var header = new Header(catalog.schemaVersion(), now(catalog), tables);
        out.describe(Frame.HEADER, header);
        var contents = new ArrayList<Manifest.Content>();
        for (var table : tables) {
            var content = copy(connection, table, out);
            out.describe(Frame.TABLE_END, content);
            contents.add(content);
        }
        // last: sequences do not wait for transactions, so now they are ahead of every row in the snapshot
        var manifest = new Manifest(
                Frame.FORMAT_VERSION, header.schemaVersion(), header.createdAt(), contents, catalog.sequences());
        out.describe(Frame.MANIFEST, manifest);
        out.finish();
        return manifest;
    }

    private static Manifest.Content copy(Connection connection, Table table, FrameWriter out)
            throws SQLException, IOException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.sql() + " " + table.columnsSql() + " to stdout");
        try {
            var tally = new Tally();
            for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                tally.add(row);
                out.data(row);
            }
            return tally.of(table, copy.getHandledRowCount());
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void refuseHiddenRows(Catalog catalog) throws SQLException {
        var hiding = catalog.ask(HIDING).stream().map(List::getFirst).toList();
        if (!hiding.isEmpty()) {
            throw new BackupException(HIDDEN_ROWS, "hidden.rows", String.join(", ", hiding));
        }
    }

    private static String now(Catalog catalog) throws SQLException {
        return catalog.ask("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
                .getFirst()
                .getFirst();
    }
}
