package io.wassla.adapter.persistence.schema;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.wassla.core.kernel.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the program's migrations are, in a few letters, and whether the database has seen exactly these.
 *
 * <p>Kept as the comment of Flyway's table, where every login can read it.
 */
final class SchemaFingerprint {
    static final String FOLDER = "db/migration";

    /** In the order they are applied; a test compares with the folder. */
    static final List<String> SCRIPTS = List.of(
            "V001__kernel.sql",
            "V002__tenancy.sql",
            "V003__audit.sql",
            "V004__outbox.sql",
            "V005__jobs.sql",
            "V006__messaging.sql",
            "V007__identity.sql",
            "V008__membership.sql",
            "V009__session.sql",
            "V010__onboarding.sql",
            "V011__job_checkpoint.sql",
            "V012__email_log_age.sql",
            "V013__catalog.sql",
            "V014__slugs.sql",
            "V020__search.sql",
            "V025__imports.sql",
            "V026__imports_listed.sql",
            "V027__variant_price.sql",
            "V028__session_parent.sql",
            "V029__identifier_key.sql",
            "V030__lost_addresses.sql",
            "V031__store_pictures.sql",
            "V032__store_glossary.sql",
            "V033__tenants_uncounted.sql",
            "afterMigrate__row_level_security.sql");

    private SchemaFingerprint() {}

    static String expected() {
        var hasher = Hashing.sha256().newHasher();
        for (var script : SCRIPTS) {
            hasher.putBytes(bytes(script));
        }
        return "wassla " + hasher.hash().toString().substring(0, 16);
    }

    static List<Sentence> complaints(DataSource database) throws SQLException {
        var found = found(database);
        if (found == null) {
            return List.of(UnfitDatabase.reason("no.tables"));
        }
        if (!found.equals(expected())) {
            return List.of(UnfitDatabase.reason("other.version", found, expected()));
        }
        return List.of();
    }

    static @Nullable String found(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select obj_description(to_regclass('public.flyway_schema_history'), 'pg_class')")) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static byte[] bytes(String script) {
        try {
            return Resources.toByteArray(Resources.getResource(SchemaFingerprint.class, "/" + FOLDER + "/" + script));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
