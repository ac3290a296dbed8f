package io.wassla.adapter.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingAndStoppingTest {
    @TempDir
    Path temporary;

    private Path dataFolder;

    @BeforeEach
    void nameDataFolder() {
        dataFolder = temporary.resolve("data");
    }

    @Test
    void says_what_is_wrong_with_a_data_folder() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "no folder");

        assertThatThrownBy(() -> EmbeddedPostgres.connect(file))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessage("The data folder %s can't be used", file)
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void a_restart_keeps_rows_port_and_passwords() throws SQLException {
        var before = startWithRow(7);

        try (var postgres = open()) {
            assertThat(postgres.logins()).isEqualTo(before);
            assertThat(postgres.isAdopted()).isFalse();
            assertThat(Rows.all(postgres.logins().owner())).containsExactly(7L);
        }
    }

    @Test
    void another_port_is_taken_when_something_else_has_ours() throws SQLException, IOException {
        startWithRow(7);
        var port = Integer.parseInt(Files.readString(home().resolve("port")).strip());

        try (var stranger = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var postgres = open()) {
            assertThat(postgres.port()).isNotEqualTo(stranger.getLocalPort());
            assertThat(Rows.all(postgres.logins().owner())).containsExactly(7L);
        }
    }

    @Test
    void a_command_may_start_it_and_the_last_to_leave_stops_it() throws SQLException {
        try (var command = EmbeddedPostgres.connect(dataFolder, Programs.CACHE)) {
            var server = open();
            assertThat(server.isAdopted()).isTrue();
            server.close();
            server.close(); // once more does no harm
            assertThat(Rows.ask(command.logins().app(), "select 1")).containsExactly("1");
        }

        assertThat(Files.exists(home().resolve("cluster/postmaster.pid"))).isFalse();
    }

    @Test
    void data_of_another_major_version_are_refused_and_left_alone() throws SQLException, IOException {
        startWithRow(7);
        Files.writeString(home().resolve("cluster/PG_VERSION"), "15\n");

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        EmbeddedPostgresException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_VERSION))
                .hasMessageContaining("PostgreSQL 15")
                .hasMessageContaining("wassla backup");
        assertThat(Files.exists(home().resolve("cluster/postmaster.pid"))).isFalse();
    }

    @Test
    void a_file_left_behind_that_names_a_stranger_is_no_obstacle() throws SQLException, IOException {
        startWithRow(7);
        var stranger = ProcessHandle.current().pid();
        Files.writeString(
                home().resolve("cluster/postmaster.pid"),
                stranger + "\n" + home().resolve("cluster") + "\n1700000000\n5432\n\n127.0.0.1\n0 0\nready\n");

        try (var postgres = open()) {
            assertThat(Rows.all(postgres.logins().owner())).containsExactly(7L);
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_begun_anew() throws SQLException, IOException {
        Files.createDirectories(home().resolve("cluster"));
        Files.writeString(home().resolve("cluster/PG_VERSION"), "18\n");
        Files.createFile(home().resolve("cluster.unfinished"));

        startWithRow(7);

        assertThat(Files.exists(home().resolve("cluster.unfinished"))).isFalse();
    }

    @Test
    void unknown_files_in_the_place_of_the_data_are_not_touched() throws IOException {
        var treasure = Files.createDirectories(home().resolve("cluster")).resolve("treasure");
        Files.writeString(treasure, "gold");

        assertThatThrownBy(this::open).isInstanceOf(EmbeddedPostgresException.class);

        assertThat(treasure).hasContent("gold");
    }

    private EmbeddedPostgres open() {
        return EmbeddedPostgres.open(dataFolder, Programs.CACHE);
    }

    private Path home() {
        return dataFolder.resolve("postgres");
    }

    private DatabaseLogins startWithRow(long number) throws SQLException {
        try (var postgres = open()) {
            Rows.create(postgres.logins().owner());
            Rows.add(postgres.logins().owner(), number);
            return postgres.logins();
        }
    }
}
