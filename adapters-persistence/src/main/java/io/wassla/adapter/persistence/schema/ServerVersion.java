package io.wassla.adapter.persistence.schema;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** PostgreSQL 15 and newer: the first with security_invoker views and a public schema that is not open to everyone. */
final class ServerVersion {
    private static final int OLDEST = 15;

    private ServerVersion() {}

    static void require(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            var metadata = connection.getMetaData();
            require(metadata.getDatabaseMajorVersion(), metadata.getDatabaseProductVersion());
        }
    }

    static void require(int major, String version) {
        if (major < OLDEST) {
            throw new UnfitDatabase(List.of(UnfitDatabase.reason("server.old", version, OLDEST)));
        }
    }
}
