package io.wassla.adapter.persistence.backup;

import static io.wassla.adapter.persistence.backup.BackupException.Reason.DATABASE;
import static io.wassla.adapter.persistence.backup.BackupException.Reason.NOT_EMPTY;
import static io.wassla.adapter.persistence.backup.BackupException.Reason.OTHER_SCHEMA;

import io.wassla.adapter.persistence.Login;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import org.postgresql.PGConnection;

/**
 * Fills an empty database of the same schema version from a backup: all of it or nothing, in one transaction that is
 * committed only once every row count and checksum has been compared.
 *
 * <p>What was encrypted in the database is encrypted in the backup and after the restore: the key file that was in use
 * when the backup was written has to be brought back from wherever it is kept, which is apart from the backup.
 */
public final class Restore {
    private Restore() {}

    /**
     * Leaves the stream open.
     *
     * @throws BackupException with the reason; the database is then as it was before
     */
    public static Manifest read(Login owner, InputStream in) throws IOException {
        return read(owner, in, Set.of());
    }

    /**
     * The same for a schema whose migrations fill tables of their own.
     *
     * @param filledByMigrations names of tables whose rows are replaced by those of the backup
     */
    public static Manifest read(Login owner, InputStream in, Set<String> filledByMigrations) throws IOException {
        try {
            var frames = new FrameReader(in);
            var header = frames.expect(Frame.HEADER, Header.class);
            try (var connection = OwnersConnection.open(owner)) {
                return allOrNothing(connection, frames, header, filledByMigrations);
            }
        } catch (EOFException e) {
            throw BackupException.damaged(e, "short");
        } catch (ZipException e) {
            throw BackupException.damaged(e, "packing");
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private static Manifest allOrNothing(
            Connection connection, FrameReader frames, Header header, Set<String> filledByMigrations)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            var manifest = read(connection, frames, header, filledByMigrations);
            connection.commit();
            return manifest;
        } finally {
            connection.rollback(); // does nothing after a commit
        }
    }

    private static Manifest read(
            Connection connection, FrameReader frames, Header header, Set<String> filledByMigrations)
            throws SQLException, IOException {
        var catalog = new Catalog(connection);
        catalog.run("set local lock_timeout = '10s'");
        refuseOtherSchema(catalog, header);
        var opened = OpenedSchema.of(catalog, header.tables());
        clear(catalog, header.tables().reversed(), filledByMigrations);
        refuseRows(catalog, header.tables());

        var contents = new ArrayList<Manifest.Content>();
        for (var table : header.tables()) {
            contents.add(fill(connection, table, frames));
        }
        var manifest = frames.expect(Frame.MANIFEST, Manifest.class);
        if (!manifest.tables().equals(contents) || !manifest.schemaVersion().equals(header.schemaVersion())) {
            throw BackupException.damaged(null, "end");
        }
        frames.expectEnd();

        opened.close();
        setSequences(connection, catalog, manifest.sequences());
        return manifest;
    }

    private static void refuseOtherSchema(Catalog catalog, Header header) throws SQLException {
        var version = catalog.schemaVersion();
        if (!version.equals(header.schemaVersion())) {
            throw new BackupException(OTHER_SCHEMA, "other.schema", header.schemaVersion(), version);
        }
        if (!new HashSet<>(catalog.tables()).equals(new HashSet<>(header.tables()))) {
            throw new BackupException(OTHER_SCHEMA, "other.tables");
        }
    }

    private static void clear(Catalog catalog, List<Table> tables, Set<String> names) throws SQLException {
        for (var table : tables) {
            if (names.contains(table.name())) {
                catalog.run("delete from " + table.sql());
            }
        }
    }

    private static void refuseRows(Catalog catalog, List<Table> tables) throws SQLException {
        for (var table : tables) {
            if (!catalog.ask("select 1 from " + table.sql() + " limit 1").isEmpty()) {
                throw new BackupException(NOT_EMPTY, "not.empty", table.sql());
            }
        }
    }

    private static Manifest.Content fill(Connection connection, Table table, FrameReader frames)
            throws SQLException, IOException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.sql() + " " + table.columnsSql() + " from stdin");
        try {
            var tally = new Tally();
            var frame = frames.next();
            while (frame.kind() == Frame.DATA) {
                tally.add(frame.content());
                copy.writeToCopy(frame.content(), 0, frame.content().length);
                frame = frames.next();
            }
            if (frame.kind() != Frame.TABLE_END) {
                throw BackupException.damaged(null, "misplaced");
            }
            var promised = Json.read(frame.content(), Manifest.Content.class);
            var content = tally.of(table, promised.rows());
            if (!content.equals(promised) || copy.endCopy() != promised.rows()) {
                throw BackupException.damaged(null, "content", table.sql());
            }
            return content;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Last, since a rollback does not undo it. */
    private static void setSequences(Connection connection, Catalog catalog, List<Manifest.Sequence> sequences)
            throws SQLException {
        var known = catalog.sequences().stream().map(Manifest.Sequence::name).toList();
        try (var set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            for (var sequence : sequences) {
                if (!known.contains(sequence.name())) {
                    throw BackupException.damaged(null, "sequence", sequence.name());
                }
                set.setString(1, sequence.name());
                set.setLong(2, sequence.lastValue());
                set.setBoolean(3, sequence.called());
                set.execute();
            }
        }
    }

    /** Values that PostgreSQL refuses cannot have come from the same schema. */
    private static BackupException refusal(SQLException e) {
        var state = e.getSQLState();
        if (state != null && (state.startsWith("22") || state.startsWith("23"))) {
            return BackupException.damaged(e, "refused");
        }
        return new BackupException(DATABASE, e, "unrestored", String.valueOf(e.getMessage()));
    }
}
