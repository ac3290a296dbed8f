package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.app.config.Setting;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the oldest PostgreSQL that is allowed, prepared as the operations page says, with an owner who is no superuser. */
class OutsidePostgresTest {
    @TempDir
    Path data;

    @Test
    void the_whole_path_works_on_postgresql_15() throws Exception {
        try (var postgres = OutsidePostgres.start()) {
            postgres.prepareAsDocumented("o");
            var urls = Map.of(
                    Setting.DATABASE_URL, postgres.url("wassla_app", "a"),
                    Setting.DATABASE_PLATFORM_URL, postgres.url("wassla_platform", "p"));

            var migrated = run(urls, postgres.url("wassla_owner", "o"), "migrate");
            assertThat(migrated.code()).as(migrated.err()).isZero();
            var again = run(urls, postgres.url("wassla_owner", "o"), "migrate");
            assertThat(again.code()).as(again.err()).isZero();

            try (var server = Server.start(Installed.config(data, urls))) {
                walk(server);
            }
            var checked = run(urls, postgres.url("wassla_owner", "o"), "doctor", "--json");
            assertThat(checked.code()).as(checked.err() + checked.out()).isZero();
        }
    }

    private static void walk(Server server) {
        var caller = Caller.of(server.url());
        var sent = caller.post("/api/auth/otp/request", "{\"identifier\": \"sara@example.com\"}")
                .expect(202);
        var in = caller.post(
                        "/api/auth/otp/verify",
                        "{\"challenge_id\": \"%s\", \"code\": \"%s\"}"
                                .formatted(sent.at("/challenge_id"), newestCode(server)))
                .expect(200);
        var opened = People.openStore(caller.as(in.at("/access_token")), "nasam");
        var owner = caller.as(opened.at("/access_token"));

        assertThat(opened.at("/step")).isEqualTo("DONE");
        owner.get("/api/v1/audit-log").expect(200);
        assertThat(caller.at("nasam.localhost").get("/").expect(200).text()).contains("عطور نسم");
        caller.get("/health/ready").expect(200);
    }

    private static String newestCode(Server server) {
        var outbox = server.assembly().wassla().messaging().developmentOutbox().orElseThrow();
        return outbox.messages().stream()
                .flatMap(message -> java.util.stream.Stream.ofNullable(message.code()))
                .findFirst()
                .orElseThrow()
                .reveal();
    }

    private Installed.Said run(Map<Setting, String> urls, String owner, String... arguments) {
        var environment = new HashMap<>(Map.of(Setting.DATABASE_OWNER_URL.variable(), owner));
        urls.forEach((setting, url) -> environment.put(setting.variable(), url));
        return Installed.run(environment, data, arguments);
    }
}
