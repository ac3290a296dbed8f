package io.wassla.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryPorts;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private static final String OLD_SESSION = "o".repeat(43);
    private static final String NEW_SESSION = "n".repeat(43);

    private final Cookies cookies = new Cookies(Mode.DEVELOPMENT);
    private final WebSession sessions = new WebSession(cookies);
    private final Csrf csrf = new Csrf(
            sessions,
            cookies,
            MemoryPorts.fresh().secrets().hash(),
            MemoryPorts.fresh().world().chance());
    private final DevelopmentGate gate = new DevelopmentGate(Mode.DEVELOPMENT);
    private final HttpServer server = Servers.start(routes -> {
        routes.get("/form", ctx -> ctx.result(csrf.token(ctx)));
        routes.post("/form", ctx -> {
            csrf.require(ctx);
            ctx.result("taken");
        });
        routes.post("/sign-in", ctx -> sessions.begin(ctx, new Secret(NEW_SESSION), Duration.ofDays(3)));
        routes.get("/dev/things", ctx -> {
            gate.require(ctx);
            ctx.result("open");
        });
    });
    private final Client client = new Client(server.port()).with("Content-Type", "application/x-www-form-urlencoded");
    private final String origin = "http://localhost:" + server.port();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_form_of_our_own_page_is_taken_before_and_after_sign_in() {
        var page = client.get("/form");
        var visit = page.header("Set-Cookie").split(";", 2)[0];

        assertThat(page.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(send(client.with("Cookie", visit), page.text())).isEqualTo(200);
        var signedIn = client.with("Cookie", "wassla=" + OLD_SESSION);
        assertThat(send(signedIn, signedIn.get("/form").text())).isEqualTo(200);
    }

    @Test
    void a_form_without_a_token_or_with_somebody_elses_is_refused() {
        var mine = client.with("Cookie", "wassla=" + OLD_SESSION);
        var theirs = client.with("Cookie", "wassla=" + NEW_SESSION).get("/form").text();

        assertThat(send(mine, theirs)).isEqualTo(403);
        assertThat(send(mine, "")).isEqualTo(403);
        assertThat(send(mine, "AAAA")).isEqualTo(403);
        assertThat(send(client, theirs)).isEqualTo(403);
    }

    @Test
    void a_form_from_another_origin_is_refused_even_with_its_token() {
        var mine = client.with("Cookie", "wassla=" + OLD_SESSION);
        var token = mine.get("/form").text();

        assertThat(send(mine.with("Origin", origin).with("Sec-Fetch-Site", "same-origin"), token))
                .isEqualTo(200);
        assertThat(send(mine.with("Origin", "http://nasam.localhost:" + server.port()), token))
                .isEqualTo(403);
        assertThat(send(mine.with("Origin", "null"), token)).isEqualTo(403);
        assertThat(send(mine.with("Sec-Fetch-Site", "same-site"), token)).isEqualTo(403);
        assertThat(send(mine.with("Sec-Fetch-Site", "cross-site"), token)).isEqualTo(403);
    }

    @Test
    void tokens_look_different_every_time_and_all_are_good() {
        var mine = client.with("Cookie", "wassla=" + OLD_SESSION);
        var first = mine.get("/form").text();
        var second = mine.get("/form").text();

        assertThat(first).isNotEqualTo(second);
        assertThat(send(mine, first)).isEqualTo(200);
        assertThat(send(mine, second)).isEqualTo(200);
    }

    @Test
    void signing_in_takes_over_nothing_that_the_browser_brought() {
        var fixed = client.with("Cookie", "wassla=" + OLD_SESSION);
        var before = fixed.get("/form").text();
        var answer = fixed.send("POST", "/sign-in", "");

        assertThat(answer.header("Set-Cookie")).startsWith("wassla=" + NEW_SESSION);
        assertThat(send(client.with("Cookie", "wassla=" + NEW_SESSION), before)).isEqualTo(403);
    }

    @Test
    void what_is_for_development_is_for_this_machine_alone() {
        assertThat(client.get("/dev/things").status()).isEqualTo(200);
        assertThat(client.with("X-Forwarded-For", "127.0.0.1")
                        .get("/dev/things")
                        .status())
                .isEqualTo(404);
        assertThat(client.with("Forwarded", "for=127.0.0.1").get("/dev/things").status())
                .isEqualTo(404);
        assertThat(client.with("Via", "1.1 proxy").get("/dev/things").status()).isEqualTo(404);
        assertThat(client.with("Host", "wassla.example").get("/dev/things").status())
                .isEqualTo(404);
    }

    @Test
    void beyond_development_cookies_belong_to_one_host_over_https_only() {
        var hardened = new Cookies(Mode.PRODUCTION);
        var settings = Servers.settings(Mode.PRODUCTION, TrustedProxies.NONE);
        try (var production = Servers.start(
                settings,
                List.<Feature>of(routes -> routes.post(
                        "/sign-in",
                        ctx -> new WebSession(hardened).begin(ctx, new Secret(NEW_SESSION), Duration.ofDays(3)))))) {
            var cookie =
                    new Client(production.port()).send("POST", "/sign-in", "").header("Set-Cookie");

            assertThat(cookie).startsWith("__Host-wassla=" + NEW_SESSION);
            assertThat(cookie)
                    .contains("Secure")
                    .contains("HttpOnly")
                    .contains("Path=/")
                    .contains("SameSite=Lax");
            assertThat(cookie).doesNotContain("Domain");
        }
    }

    @Test
    void only_trusted_proxies_say_for_whom_they_ask() {
        var settings = Servers.settings(Mode.PRODUCTION, TrustedProxies.parse("127.0.0.0/8, ::1"));
        Feature whoAmI = routes -> routes.get("/who", ctx -> {
            var arrival = Arrival.of(ctx);
            ctx.result(arrival.client().value() + " " + arrival.origin());
        });
        try (var behind = Servers.start(settings, List.of(whoAmI));
                var alone = Servers.start(whoAmI)) {
            var proxy = new Client(behind.port())
                    .with("X-Forwarded-For", "6.6.6.6, 203.0.113.7, 127.0.0.9")
                    .with("X-Forwarded-Proto", "https")
                    .with("X-Forwarded-Host", "localhost");
            assertThat(proxy.get("/who").text()).isEqualTo("203.0.113.7 https://localhost");
            assertThat(proxy.get("/who").header("Strict-Transport-Security"))
                    .isNotEmpty()
                    .doesNotContain("includeSubDomains");
            for (var ours : List.of("nasam.localhost", "www.localhost")) {
                assertThat(proxy.with("X-Forwarded-Host", ours).get("/who").header("Strict-Transport-Security"))
                        .isEqualTo("max-age=31536000");
            }
            var usual =
                    new Client(behind.port()).with("X-Forwarded-Proto", "https").with("Host", "localhost");
            assertThat(usual.get("/who").text()).endsWith(" https://localhost");
            var standard = new Client(behind.port())
                    .with("Forwarded", "for=6.6.6.6, for=\"[2001:db8::7]:4711\";proto=https;host=localhost");
            assertThat(standard.get("/who").text()).isEqualTo("2001:db8::7 https://localhost");
            assertThat(proxy.with("Forwarded", "for=6.6.6.6").get("/who").status())
                    .isEqualTo(400);
            assertThat(proxy.with("Forwarded", "for=203.0.113.7;proto=https;host=localhost")
                            .get("/who")
                            .status())
                    .isEqualTo(200);
            var liar = new Client(alone.port()).with("X-Forwarded-For", "203.0.113.7");
            assertThat(liar.get("/who").text()).startsWith("127.0.0.1 http://localhost:");
        }
    }

    private static int send(Client browser, String token) {
        return Objects.requireNonNull(browser.send("POST", "/form", Csrf.FIELD + "=" + token))
                .status();
    }
}
