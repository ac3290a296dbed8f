package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Behind the nginx that the operations page describes. */
class BehindNginxTest {
    private static final String VISITOR = "127.0.0.2";
    private static final String PASSWORD = "correct horse battery staple";

    @RegisterExtension
    static final Installed WASSLA = Installed.with(Nginx.settings());

    private static @Nullable Nginx nginx;

    @BeforeAll
    static void start() throws Exception {
        nginx = Nginx.before(port());
    }

    @AfterAll
    static void stop() throws Exception {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void forms_of_pages_that_came_by_https_are_taken() throws Exception {
        var browser = new Browser(visitor().with("Origin", "https://wassla.example"));

        var page = browser.open("/auth/start").expect(200);
        var answer = browser.submit("/auth/start", "identifier", "not an address");

        assertThat(page.header("Strict-Transport-Security")).isNotEmpty();
        assertThat(browser.cookies().keySet()).allMatch(name -> name.startsWith("__Host-"));
        assertThat(answer.status()).as("shown again, but not as a forgery").isIn(200, 422);
    }

    @Test
    void the_visitor_stands_in_the_audit_log_and_not_the_proxy_nor_what_the_visitor_claims() throws Exception {
        var liar = visitor()
                .with("X-Forwarded-For", "203.0.113.66")
                .with("X-Forwarded-Host", "evil.example")
                .with("Forwarded", "for=203.0.113.66;host=evil.example;proto=http");

        var registered = People.register(liar, "sara@example.com", PASSWORD, "nasam");

        var sara = liar.as(registered.at("/access_token"));
        assertThat(sara.get("/api/v1/auth/sessions").at("/items/0/address")).isEqualTo(VISITOR);
        assertThat(sara.get("/api/v1/audit-log").expect(200).json().findValuesAsText("address"))
                .isNotEmpty()
                .containsOnly(VISITOR);
        var store = Objects.requireNonNull(nginx)
                .callerFrom(VISITOR)
                .with("Host", "nasam.wassla.example")
                .get("/");
        assertThat(store.expect(200).text()).contains("بيت العود");
        assertThat(store.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void nobody_but_the_proxy_is_believed() throws Exception {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(VISITOR))
                .build();
        var stranger = Caller.through(client, "http://127.0.0.1:" + port())
                .with("Host", "wassla.example")
                .with("X-Forwarded-For", "203.0.113.66")
                .with("X-Forwarded-Proto", "https");

        var registered = People.register(stranger, "huda@example.com", PASSWORD, "oud");

        var sessions = stranger.as(registered.at("/access_token")).get("/api/v1/auth/sessions");
        assertThat(sessions.at("/items/0/address")).isEqualTo(VISITOR);
        assertThat(stranger.get("/").header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void the_development_outbox_of_a_server_on_this_machine_is_closed_behind_it() throws Exception {
        try (var development = WASSLA.beside(Map.of());
                var open =
                        Nginx.before(development.assembly().config().network().port())) {
            var proxied = open.callerFrom(VISITOR).with("Host", "localhost");

            assertThat(Caller.of(development.url()).get("/dev/outbox").status()).isEqualTo(200);
            assertThat(proxied.get("/dev/outbox").status()).isEqualTo(404);
        }
    }

    @Test
    void a_long_body_is_refused() throws Exception {
        var answer = visitor().post("/api/auth/otp/request", "{\"identifier\": \"" + "x".repeat(2_000_000) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void a_file_of_products_longer_than_that_comes_through() throws Exception {
        var registered = People.register(visitor(), "noura@example.com", PASSWORD, "noura");
        var rows = "sku,name_ar,price,description_ar\n" + ("S1,عطر,10.00," + "x".repeat(600) + "\n").repeat(2_000);

        var answer =
                visitor().as(registered.at("/access_token")).send("POST", "/api/v1/imports/products", "text/csv", rows);

        assertThat(answer.status()).isEqualTo(202);
    }

    @Test
    void jobs_are_told_over_a_socket() throws Exception {
        var registered = People.register(visitor(), "reem@example.com", PASSWORD, "reem");

        var answer = Objects.requireNonNull(nginx)
                .handshake("wassla.example", "/api/v1/jobs/stream", registered.at("/access_token"));

        assertThat(answer).isEqualTo("HTTP/1.1 101 Switching Protocols");
    }

    private static Caller visitor() throws Exception {
        return Objects.requireNonNull(nginx).callerFrom(VISITOR).with("Host", "wassla.example");
    }

    private static int port() {
        return WASSLA.server().assembly().config().network().port();
    }
}
