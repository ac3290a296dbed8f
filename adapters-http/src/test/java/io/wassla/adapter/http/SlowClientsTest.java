package io.wassla.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.live.StreamLimits;
import io.wassla.adapter.http.upload.Uploads;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes slowly is told from what does not come. Nothing here is ended by the time-out of idle connections. */
class SlowClientsTest {
    private static final Duration WHILE = Duration.ofMillis(200);
    private static final int ENOUGH = 1024;
    private static final HttpLimits LIMITS = new HttpLimits(
            64 * 1024, 8 * 1024, WHILE, WHILE, ENOUGH, Duration.ofMinutes(1), WHILE, StreamLimits.STANDARD);

    private final HttpServer server = Servers.start(
            new HttpSettings("127.0.0.1", 0, "localhost", Mode.DEVELOPMENT, TrustedProxies.NONE, LIMITS),
            List.of(routes -> {
                routes.post("/file", ctx -> {
                    try (var upload = Uploads.receive(ctx, Set.of("text/csv"), Long.MAX_VALUE)) {
                        ctx.result("taken: " + !upload.files().isEmpty());
                    }
                });
                routes.post("/text", ctx -> ctx.result(ctx.body()));
            }));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_file_takes_as_long_as_it_keeps_coming() {
        try (var wire = new Wire(server.port())) {
            wire.send(head("/file", ""));
            sendForSeveralWhiles(wire);

            assertThat(wire.send("0\r\n\r\n").rest()).startsWith("HTTP/1.1 200").contains("taken: true");
        }
    }

    @Test
    void so_does_one_that_waited_to_be_wanted() {
        try (var wire = new Wire(server.port())) {
            wire.send(head("/file", "Expect: 100-continue\r\n"));
            assertThat(wire.head()).startsWith("HTTP/1.1 100");
            sendForSeveralWhiles(wire);

            assertThat(wire.send("0\r\n\r\n").rest()).startsWith("HTTP/1.1 200").contains("taken: true");
        }
    }

    @Test
    void headers_that_drip_end_the_connection_after_one_that_waited_to_be_wanted_too() {
        try (var wire = new Wire(server.port())) {
            wire.send("POST /text HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 100");
            assertThat(wire.send("ab").head()).startsWith("HTTP/1.1 200");

            assertThat(wire.send("GET /text HTTP/1.1\r\nHost: local").drip("h")).isEqualTo("ab");
        }
    }

    @Test
    void headers_that_drip_end_the_connection() {
        try (var wire = new Wire(server.port())) {
            assertThat(wire.send("GET /text HTTP/1.1\r\nHost: local").drip("h")).isEmpty();
        }
    }

    @Test
    void a_file_of_which_only_drops_come_is_given_up() {
        try (var wire = new Wire(server.port())) {
            wire.send(head("/file", ""));

            assertThat(wire.drip("1\r\nx\r\n")).startsWith("HTTP/1.1 408").contains("\"code\":\"request_timeout\"");
        }
    }

    @Test
    void a_body_that_falls_silent_is_given_up_long_before_an_idle_connection() {
        try (var wire = new Wire(server.port())) {
            wire.send("POST /text HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc");

            assertThat(wire.rest()).startsWith("HTTP/1.1 408").contains("\"code\":\"request_timeout\"");
        }
    }

    @Test
    void a_connection_may_be_idle_longer_between_two_requests() {
        try (var wire = new Wire(server.port())) {
            wire.send("POST /text HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nab");
            assertThat(wire.head()).startsWith("HTTP/1.1 200");
            assertThat(wire.hear(WHILE)).hasValue('a');
            assertThat(wire.hear(WHILE)).hasValue('b');

            assertThat(wire.hear(WHILE.multipliedBy(3))).isEmpty();
            wire.send("POST /text HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nConnection: close\r\n\r\ncd");

            assertThat(wire.hear(Duration.ofSeconds(10))).hasValue('H');
            assertThat(wire.rest()).startsWith("TTP/1.1 200").endsWith("cd");
        }
    }

    private static String head(String path, String more) {
        return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nConnection: close\r\n".formatted(path)
                + more + "Transfer-Encoding: chunked\r\n\r\n";
    }

    private static void sendForSeveralWhiles(Wire wire) {
        var end = System.nanoTime() + 4 * WHILE.toNanos();
        while (System.nanoTime() < end) {
            wire.send("400\r\n" + "x".repeat(0x400) + "\r\n");
        }
    }
}
