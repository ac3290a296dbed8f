package io.wassla.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpServerTest {
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch mayGo = new CountDownLatch(1);
    private final RequestBody bodies = new RequestBody(Servers.IMPATIENT);
    private final HttpServer server = Servers.start(routes -> {
        routes.get(
                "/api/things",
                ctx -> ctx.json(Map.of("thread", Thread.currentThread().isVirtual())));
        routes.post("/api/things", ctx -> ctx.result(bodies.read(ctx).length + " bytes"));
        routes.post("/form", ctx -> ctx.result("hello " + ctx.formParam("name")));
        routes.get("/api/broken", ctx -> {
            throw new IllegalStateException("secret detail");
        });
        routes.get("/api/deep", ctx -> deeper(1));
        routes.get("/api/slow", ctx -> {
            arrived.countDown();
            mayGo.await();
            ctx.result("done");
        });
    });
    private final Client client = new Client(server.port());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answers_on_virtual_threads() {
        assertThat(client.get("/api/things").text()).isEqualTo("{\"thread\":true}");
    }

    @Test
    void does_not_go_over_to_http_2() throws IOException, InterruptedException {
        var http2 = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/api/things"));
        var response = http2.send(request.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void does_not_speak_http_2_to_those_who_know_beforehand() {
        var preface = "PRI * HTTP/2.0\n\nSM\n\n\0\0\0\4\0\0\0\0\0";

        assertThat(Wire.exchange(server.port(), preface)).startsWith("HTTP/1.1 4");
    }

    @Test
    void says_why_it_can_not_listen() {
        var taken = Servers.settings(Mode.DEVELOPMENT, TrustedProxies.NONE).at("127.0.0.1", server.port());
        var foreign = taken.at("192.0.2.1", 0);

        assertThatThrownBy(() -> Servers.start(taken, List.of()))
                .isInstanceOfSatisfying(
                        CannotListen.class, e -> assertThat(e.reason()).isEqualTo(CannotListen.Reason.IN_USE));
        assertThatThrownBy(() -> Servers.start(foreign, List.of()))
                .isInstanceOfSatisfying(
                        CannotListen.class, e -> assertThat(e.reason()).isEqualTo(CannotListen.Reason.FOREIGN));
    }

    @Test
    void compresses_what_is_worth_it() {
        assertThat(client.with("Accept-Encoding", "gzip")
                        .get("/problems/not_found")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_unknown_path_is_404_in_arabic_unless_asked_otherwise() {
        assertThat(client.get("/api/nothing").status()).isEqualTo(404);
        assertThat(client.get("/api/nothing").at("/title")).isEqualTo("غير موجود");
        assertThat(client.with("Accept-Language", "en-GB, ar;q=0.5")
                        .get("/api/nothing")
                        .at("/title"))
                .isEqualTo("Not found");
        assertThat(client.with("Accept-Language", "fr;q=1, ;;;")
                        .get("/api/nothing")
                        .at("/title"))
                .isEqualTo("غير موجود");
    }

    @Test
    void a_problem_is_a_document_of_rfc_9457() {
        var reply = client.with("X-Request-Id", "my-request-1").get("/api/nothing");

        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.at("/type")).isEqualTo("/problems/not_found");
        assertThat(reply.at("/status")).isEqualTo("404");
        assertThat(reply.at("/code")).isEqualTo("not_found");
        assertThat(reply.at("/request_id")).isEqualTo("my-request-1");
        assertThat(client.get("/problems/not_found").status()).isEqualTo(200);
    }

    @Test
    void a_person_gets_a_page_and_a_program_a_document() {
        var person = client.with("Accept", "text/html,*/*;q=0.8");

        assertThat(person.get("/nothing").header("Content-Type")).startsWith("text/html");
        assertThat(person.get("/api/nothing").header("Content-Type")).startsWith("application/problem+json");
        assertThat(client.get("/nothing").header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_wrong_method_is_405_and_says_which_are_right() {
        var reply = client.delete("/api/things");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.code()).isEqualTo("method_not_allowed");
        assertThat(reply.header("Allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "POST");
    }

    @ParameterizedTest
    @CsvSource({"/api/things,'GET,HEAD,POST'", "/form,POST"})
    void it_says_so_to_a_browser_too(String path, String methods) {
        var reply = client.with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .delete(path);

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow").split(", ")).containsExactlyInAnyOrder(methods.split(","));
    }

    @Test
    void head_is_answered_like_get_without_the_body() {
        var broken = client.send("HEAD", "/api/broken", null);
        var things = client.send("HEAD", "/api/things", null);

        assertThat(broken.status()).isEqualTo(500);
        assertThat(things.status()).isEqualTo(200);
        assertThat(things.header("Content-Type")).startsWith("application/json");
        assertThat(things.text()).isEmpty();
    }

    @Test
    void a_bug_tells_nothing_of_itself() {
        var reply = client.get("/api/broken");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.code()).isEqualTo("internal_error");
        assertThat(reply.text()).doesNotContain("secret detail").doesNotContain("Exception");
        assertThat(client.get("/api/deep").code()).isEqualTo("internal_error");
    }

    @Test
    void every_answer_has_a_request_id_and_a_sane_one_is_kept() {
        assertThat(client.get("/api/things").header("X-Request-Id")).hasSize(36);
        assertThat(client.with("X-Request-Id", "abc-12345").get("/api/things").header("X-Request-Id"))
                .isEqualTo("abc-12345");
        assertThat(client.with("X-Request-Id", "<script>alert(1)</script>")
                        .get("/api/things")
                        .header("X-Request-Id"))
                .hasSize(36);
    }

    @Test
    void every_answer_has_its_security_headers() {
        var reply = client.get("/api/nothing");

        assertThat(reply.header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).isNotEmpty();
        assertThat(reply.header("Strict-Transport-Security")).isEmpty();
        assertThat(reply.header("Server")).isEmpty();
    }

    @Test
    void a_body_may_be_as_long_as_allowed_and_no_longer() {
        var limit = Servers.IMPATIENT.bodyBytes();

        assertThat(client.post("/api/things", "x".repeat(limit)).text()).isEqualTo(limit + " bytes");
        assertThat(client.post("/api/things", "x".repeat(limit + 1)).status()).isEqualTo(413);
    }

    @Test
    void ten_megabytes_are_refused_before_they_are_read() {
        var reply = Wire.exchange(
                server.port(), "POST /api/things HTTP/1.1\nHost: localhost\nContent-Length: 10000000\n\n");

        assertThat(reply).startsWith("HTTP/1.1 413").contains("too_large");
    }

    @Test
    void who_sends_ten_megabytes_before_reading_learns_why_they_were_refused() {
        var request = "POST /api/things HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000\r\n\r\n";

        try (var wire = new Wire(server.port())) {
            assertThat(wire.send(request).send("x".repeat(10_000_000)).rest())
                    .startsWith("HTTP/1.1 413")
                    .contains("too_large");
        }
    }

    @Test
    void a_long_body_in_chunks_is_refused_too() {
        var chunk = "2000\r\n" + "x".repeat(0x2000) + "\r\n";
        var request = "POST /api/things HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";

        try (var wire = new Wire(server.port())) {
            assertThat(wire.send(request + chunk.repeat(9)).rest()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void a_long_form_is_refused_too() {
        var reply = client.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/form", "name=" + "x".repeat(Servers.IMPATIENT.bodyBytes()));

        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    void long_headers_are_refused() {
        var reply =
                Wire.exchange(server.port(), "GET / HTTP/1.1\nHost: localhost\nX-Long: " + "x".repeat(9_000) + "\n\n");

        assertThat(reply).startsWith("HTTP/1.1 431").contains("headers_too_large");
    }

    @Test
    void nonsense_is_refused_with_a_problem() {
        var reply = Wire.exchange(server.port(), "GET /%zz HTTP/1.1\nHost: localhost\nConnection: close\n\n");

        assertThat(reply)
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"bad_request\"")
                .contains("X-Request-Id");
    }

    @ParameterizedTest
    @CsvSource({"/api/things,application/json,abc", "/form,application/x-www-form-urlencoded,name="})
    void a_body_that_never_comes_is_a_time_out(String path, String type, String begun) {
        var reply = Wire.exchange(
                server.port(),
                "POST %s HTTP/1.1\nHost: localhost\nContent-Type: %s\nContent-Length: 10\n\n%s"
                        .formatted(path, type, begun));

        assertThat(reply).startsWith("HTTP/1.1 408").contains("\"code\":\"request_timeout\"");
    }

    @Test
    void stopping_lets_a_request_in_flight_finish() throws InterruptedException {
        var reply = CompletableFuture.supplyAsync(() -> client.get("/api/slow").text());
        arrived.await();

        var stopped = CompletableFuture.runAsync(server::close);
        mayGo.countDown();

        assertThat(reply.join()).isEqualTo("done");
        stopped.join();
    }

    @Test
    void stopping_breaks_off_a_request_that_does_not_end() throws InterruptedException {
        var reply = CompletableFuture.runAsync(() -> client.get("/api/slow"));
        arrived.await();

        server.close();

        assertThatThrownBy(() -> client.get("/api/things")).hasCauseInstanceOf(ConnectException.class);
        mayGo.countDown();
        assertThatThrownBy(reply::join).isNotNull();
    }

    private static int deeper(int depth) {
        return depth < 0 ? depth : depth + deeper(depth + 1) + 1;
    }
}
