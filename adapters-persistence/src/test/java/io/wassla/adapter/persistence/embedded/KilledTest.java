package io.wassla.adapter.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL, while rows are being written: nothing acknowledged is lost. */
class KilledTest {
    private static final int SOME = 200;

    @TempDir
    Path temporary;

    private Path dataFolder;

    @BeforeEach
    void nameDataFolder() {
        dataFolder = temporary.resolve("data");
    }

    @Test
    void postgres_outlives_the_server_and_is_adopted_by_the_next() throws Exception {
        try (var child = ChildServer.on(dataFolder)) {
            var acknowledged = new ArrayList<>(child.awaitRows(SOME));
            var pid = postgresPid();
            acknowledged.addAll(child.kill());

            try (var postgres = EmbeddedPostgres.open(dataFolder, Programs.CACHE)) {
                assertThat(postgres.isAdopted()).isTrue();
                assertThat(postgresPid()).isEqualTo(pid);
                assertThat(Rows.all(postgres.logins().owner())).containsAll(acknowledged);
            }
            assertThat(ProcessHandle.of(pid))
                    .as("stopped, though not our child")
                    .isEmpty();
        }
    }

    @Test
    void the_next_start_recovers_when_both_are_killed() throws Exception {
        try (var child = ChildServer.on(dataFolder)) {
            var acknowledged = new ArrayList<>(child.awaitRows(SOME));
            ProcessHandle.of(postgresPid()).orElseThrow().destroyForcibly();
            acknowledged.addAll(child.kill());

            try (var postgres = EmbeddedPostgres.open(dataFolder, Programs.CACHE)) {
                assertThat(Rows.all(postgres.logins().owner())).containsAll(acknowledged);
                assertThat(Files.readString(postgres.log())).contains("automatic recovery in progress");
            }
        }
    }

    @Test
    void postgres_is_started_again_on_the_same_port_when_it_alone_is_killed() throws Exception {
        try (var postgres = EmbeddedPostgres.open(dataFolder, Programs.CACHE)) {
            var owner = postgres.logins().owner();
            Rows.create(owner);
            Rows.add(owner, 7);

            ProcessHandle.of(postgresPid()).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> Rows.all(owner).contains(7L));
        }
        assertThat(Files.exists(dataFolder.resolve("postgres/cluster/postmaster.pid")))
                .isFalse();
    }

    private long postgresPid() throws IOException {
        return PostmasterFile.of(dataFolder.resolve("postgres/cluster"))
                .flatMap(PostmasterFile::pid)
                .orElseThrow();
    }
}
