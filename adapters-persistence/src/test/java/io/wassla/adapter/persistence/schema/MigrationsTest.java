package io.wassla.adapter.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.Login;
import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.testing.TestCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private final TestCluster cluster = TestCluster.get();

    @Test
    void make_an_empty_outside_database_fit_for_use() {
        var database = cluster.emptyDatabase();

        new RoleSetup(cluster.superuserOf(database)).prepare(database);
        var applied = new Migrations(database.owner()).run();

        assertThat(applied).isPositive();
        assertThatCode(() -> Storage.open(database, StorageSettings.STANDARD).close())
                .doesNotThrowAnyException();
    }

    @Test
    void change_nothing_the_second_time() {
        var database = cluster.freshDatabase();
        new RoleSetup(cluster.superuserOf(database)).prepare(database);

        assertThat(new Migrations(database.owner()).areCurrent()).isTrue();
        assertThat(new Migrations(database.owner()).run()).isZero();
    }

    @Test
    void wall_off_a_table_that_nobody_thought_of() {
        var database = cluster.freshDatabase();
        TestCluster.execute(database.owner(), "create table forgotten (tenant_id uuid primary key)");

        new Migrations(database.owner()).run();

        assertThatCode(() -> Storage.open(database, StorageSettings.STANDARD).close())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> TestCluster.execute(
                        database.app(), "insert into forgotten values ('00000000-0000-7000-8000-000000000001')"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> TestCluster.execute(database.platform(), "select from forgotten"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void see_every_row_when_they_change_data() {
        var database = cluster.freshDatabase();
        TestCluster.execute(database.owner(), "create table forgotten (tenant_id uuid primary key)");
        new Migrations(database.owner()).run();

        TestCluster.execute(
                database.owner(),
                "insert into forgotten values ('00000000-0000-7000-8000-000000000001')",
                "do $$ begin if (select count(*) from forgotten) <> 1 then raise 'unseen'; end if; end $$");
    }

    @Test
    void all_count_in_the_fingerprint() throws IOException {
        var folder = Path.of("src/main/resources", SchemaFingerprint.FOLDER);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(SchemaFingerprint.SCRIPTS);
        }
    }

    @Test
    void refuse_a_server_that_is_too_old() {
        assertThatThrownBy(() -> ServerVersion.require(14, "14.9"))
                .isInstanceOf(UnfitDatabase.class)
                .hasMessageContaining("PostgreSQL 14.9")
                .hasMessageContaining("needs PostgreSQL 15 or newer");
    }

    @Test
    void are_not_for_logins_of_other_names() {
        var database = cluster.emptyDatabase();
        var strange = new Login(database.app().jdbcUrl(), "somebody", "x");

        assertThatThrownBy(() -> new RoleSetup(cluster.superuserOf(database))
                        .prepare(new DatabaseLogins(strange, database.platform(), database.owner())))
                .isInstanceOf(UnfitDatabase.class)
                .hasMessageContaining("wassla_app");
    }
}
