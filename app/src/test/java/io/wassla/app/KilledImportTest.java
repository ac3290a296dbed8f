package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wassla.adapter.persistence.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of an import, and the one that goes on with it. */
class KilledImportTest {
    private static final String EMAIL = "sara@example.com";
    private static final String PASSWORD = "correct horse battery staple";
    private static final int ROWS = 4_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void an_import_that_was_killed_goes_on_and_takes_every_row_once() throws Exception {
        String job;
        try (var child = ChildServer.on(data())) {
            var visitor = Caller.of(child.url());
            var owner = visitor.as(
                    People.register(visitor, EMAIL, PASSWORD, "nasam").at("/access_token"));
            assertThat(Installed.run(data(), "tenant", "plan", "nasam", "enterprise")
                            .code())
                    .isZero();
            job = "/api/v1/jobs/"
                    + owner.send("POST", "/api/v1/imports/products", "text/csv", file())
                            .expect(202)
                            .at("/job_id");
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> owner.get(job).json().at("/progress").asInt() > 0);

            child.kill();
        }

        try (var server = Server.start(Installed.config(data(), Map.of()))) {
            var owner = signedIn(Caller.of(server.url()));
            var interrupted = owner.get(job).expect(200);
            assertThat(interrupted.at("/status")).isEqualTo("running");
            endClaims();
            await().atMost(PATIENCE).until(() -> owner.get(job).at("/status").equals("done"));

            var result = owner.get(job).json().at("/result");
            assertThat(result.at("/created").asInt()).isEqualTo(ROWS);
            assertThat(result.at("/updated").asInt() + result.at("/unchanged").asInt())
                    .isZero();
            assertThat(result.at("/failed").asInt()).isZero();
            var store = Caller.of(server.url()).at("nasam.localhost");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(store.get("/store/products").at("/total"))
                            .isEqualTo(String.valueOf(ROWS)));
        }
    }

    /** Anew: this server has another address, and tokens name the one that they are for. */
    private static Caller signedIn(Caller visitor) {
        var login = "{\"email\": \"" + EMAIL + "\", \"password\": \"" + PASSWORD + "\"}";
        return visitor.as(visitor.post("/api/v1/auth/login", login).expect(200).at("/access_token"));
    }

    private static String file() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "OUD-" + row + ",عود " + row + "," + row + ".50,7")
                .collect(Collectors.joining("\n", "sku,name_ar,price,stock\n", "\n"));
    }

    /** As if the two minutes were over after which a silent worker counts as lost. */
    private void endClaims() throws SQLException {
        try (var postgres = EmbeddedPostgres.connect(data())) {
            var superuser = postgres.superuser();
            var database = postgres.logins().owner().jdbcUrl();
            try (var connection = DriverManager.getConnection(database, superuser.user(), superuser.password());
                    var statement = connection.createStatement()) {
                var ended = statement.executeUpdate("update job set due_at = created_at where status = 'running'");
                assertThat(ended).isOne();
            }
        }
    }

    private Path data() {
        return folder.resolve("data");
    }
}
