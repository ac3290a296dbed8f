package io.wassla.adapter.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.persistence.Login;
import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.embedded.EmbeddedPostgres;
import io.wassla.adapter.persistence.schema.Migrations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema of the product itself, on the PostgreSQL that it brings along. */
class ProductSchemaTest {
    @TempDir
    static Path temporary;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void migrate() {
        var programs = Path.of(System.getProperty("java.io.tmpdir")).resolve("postgres-programs");
        postgres = EmbeddedPostgres.open(temporary.resolve("data"), programs);
        new Migrations(postgres.logins().owner()).run();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void the_embedded_roles_pass_the_check_at_the_start() {
        try (var storage = Storage.open(postgres.logins(), StorageSettings.STANDARD.withConnections(1, 1))) {
            assertThat(storage).isNotNull();
        }
    }

    @Test
    void every_table_is_in_the_backup_and_a_fresh_migration_is_an_empty_database() throws Exception {
        var owner = postgres.logins().owner();
        Shops.run(postgres.superuser(), "create database second owner wassla_owner");
        var second = new Login(owner.jdbcUrl().replaceAll("/wassla$", "/second"), owner.user(), owner.password());
        new Migrations(second).run();

        var bytes = new ByteArrayOutputStream();
        var written = Backup.write(owner, bytes);
        var restored = Restore.read(second, new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(restored).isEqualTo(written);
        assertThat(tables(written))
                .containsExactlyInAnyOrderElementsOf(Shops.ask(
                        owner,
                        "select 'public.' || quote_ident(tablename) from pg_tables"
                                + " where schemaname = 'public' and tablename <> 'flyway_schema_history'"));
    }

    private static List<String> tables(Manifest manifest) {
        return manifest.tables().stream()
                .map(content -> content.table().replace("\"", ""))
                .toList();
    }
}
