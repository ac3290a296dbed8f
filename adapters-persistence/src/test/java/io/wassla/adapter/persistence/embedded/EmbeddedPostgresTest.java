package io.wassla.adapter.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.adapter.persistence.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be seen of one that runs. */
class EmbeddedPostgresTest {
    @TempDir
    static Path temporary;

    private static Path dataFolder;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        dataFolder = temporary.resolve("data");
        postgres = EmbeddedPostgres.open(dataFolder, Programs.CACHE);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void each_role_logs_in_with_its_own_password() throws SQLException {
        var logins = postgres.logins();

        assertThat(Rows.ask(logins.app(), "select session_user")).containsExactly("wassla_app");
        assertThat(Rows.ask(logins.platform(), "select session_user")).containsExactly("wassla_platform");
        assertThat(Rows.ask(logins.owner(), "select session_user")).containsExactly("wassla_owner");
        assertThat(Stream.of(logins.app(), logins.platform(), logins.owner(), postgres.superuser())
                        .map(Login::password))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_role_can_bypass_row_security_or_become_another() throws SQLException {
        var privileged = "select rolname from pg_roles where rolname like 'wassla%'"
                + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)";
        var members = "select member::regrole from pg_auth_members where member::regrole::text like 'wassla%'";

        assertThat(Rows.ask(postgres.superuser(), privileged)).isEmpty();
        assertThat(Rows.ask(postgres.superuser(), members)).isEmpty();
    }

    @Test
    void only_the_owner_can_make_tables_and_nobody_sees_other_databases() {
        var logins = postgres.logins();

        assertThatThrownBy(() -> Rows.run(logins.app(), "create table mine (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Rows.run(logins.platform(), "create temporary table mine (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Rows.ask(elsewhere(logins.app(), "postgres"), "select 1"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_wrong_password_is_refused() {
        var app = postgres.logins().app();

        assertThatThrownBy(() -> Rows.ask(new Login(app.jdbcUrl(), app.user(), "wrong"), "select 1"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void what_is_acknowledged_is_on_the_disk_and_checked_when_read() throws SQLException {
        var settings = "select name || '=' || setting from pg_settings where name in"
                + " ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'jit') order by name";

        assertThat(Rows.ask(postgres.superuser(), settings))
                .containsExactly(
                        "data_checksums=on", "fsync=on", "full_page_writes=on", "jit=off", "synchronous_commit=on");
    }

    @Test
    void text_sorts_by_language_and_arabic_is_text() throws SQLException {
        assertThat(Rows.ask(
                        postgres.logins().app(), "select x from unnest(array['زيد','بدر','b','A','a']) x order by x"))
                .containsExactly("a", "A", "b", "بدر", "زيد");
    }

    @Test
    void it_listens_on_the_loopback_address_and_nowhere_else() throws IOException {
        assertThat(Sockets.listeningOn(postgres.port())).containsExactly("0100007F");
        assertThat(Files.exists(Path.of("/tmp/.s.PGSQL." + postgres.port()))).isFalse();
    }

    @Test
    void it_does_not_run_as_root() throws IOException {
        var pid = Files.readAllLines(dataFolder.resolve("postgres/cluster/postmaster.pid"))
                .getFirst();
        var effective = Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("CapEff:"))
                .toList();

        // CAP_DAC_READ_SEARCH at most, where the way to the data folder is closed
        assertThat(effective).first().asString().matches("CapEff:\\s+000000000000000[04]");
    }

    @Test
    void nobody_else_can_read_its_files() throws IOException {
        var home = dataFolder.resolve("postgres");

        for (var file : List.of("passwords/postgres", "passwords/wassla_app", "postgres.log", "port")) {
            assertThat(mode(home.resolve(file))).isEqualTo("rw-------");
        }
        assertThat(mode(home.resolve("cluster"))).isEqualTo("rwx------");
        assertThat(mode(home.resolve("passwords"))).isEqualTo("rwx------");
        assertThat(List.of(mode(dataFolder), mode(home))).allMatch(mode -> mode.matches("rwx--[-x]---"));
    }

    @Test
    void no_password_stands_in_arguments_environment_log_or_text() throws IOException {
        var pid = Files.readAllLines(dataFolder.resolve("postgres/cluster/postmaster.pid"))
                .getFirst();
        var seen = Files.readString(Path.of("/proc", pid, "cmdline"))
                + Files.readString(Path.of("/proc", pid, "environ"))
                + Files.readString(postgres.log())
                + postgres.logins()
                + postgres.superuser();

        for (var role : List.of("postgres", "wassla_owner", "wassla_app", "wassla_platform")) {
            assertThat(seen).doesNotContain(Files.readString(dataFolder.resolve("postgres/passwords/" + role)));
        }
        assertThat(Files.exists(dataFolder.resolve("postgres/cluster.password")))
                .isFalse();
    }

    @Test
    void the_log_keeps_neither_statements_nor_values() throws SQLException, IOException {
        Rows.run(postgres.logins().owner(), "create table person (email text primary key)");
        Rows.run(postgres.logins().owner(), "insert into person values ('noura@example.com')");

        assertThatThrownBy(() -> Rows.run(postgres.logins().owner(), "insert into person values ('noura@example.com')"))
                .hasMessageContaining("noura@example.com");

        assertThat(Files.readString(postgres.log()))
                .contains("duplicate key value")
                .doesNotContain("noura");
    }

    @Test
    void a_second_server_is_refused_in_words() throws IOException {
        try (var second = ChildServer.on(dataFolder)) {
            assertThat(second.awaitRefusal())
                    .startsWith("IN_USE: Another Wassla server (process "
                            + ProcessHandle.current().pid() + ")")
                    .contains(dataFolder.toString());
        }
        assertThatThrownBy(() -> EmbeddedPostgres.open(dataFolder, Programs.CACHE))
                .isInstanceOfSatisfying(
                        EmbeddedPostgresException.class,
                        e -> assertThat(e.reason()).isEqualTo(EmbeddedPostgresException.Reason.IN_USE));
    }

    @Test
    void a_command_uses_the_running_one_and_leaves_it_running() throws SQLException {
        try (var command = EmbeddedPostgres.connect(dataFolder, Programs.CACHE)) {
            assertThat(command.port()).isEqualTo(postgres.port());
        }

        assertThat(Rows.ask(postgres.logins().app(), "select 1")).containsExactly("1");
    }

    private static Login elsewhere(Login login, String database) {
        return new Login(login.jdbcUrl().replaceAll("/wassla$", "/" + database), login.user(), login.password());
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
