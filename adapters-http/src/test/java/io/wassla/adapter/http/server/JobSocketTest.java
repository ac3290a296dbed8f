package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.adapter.http.Wire;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobSocketTest {
    private final JobStage stage = new JobStage();

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void a_socket_tells_all_jobs_of_the_tenant() throws InterruptedException {
        var before = stage.queue();
        var heard = new Heard();
        var socket = connect(heard, "Authorization", "Bearer " + stage.token);
        assertThat(heard.message()).contains(before.value().toString(), "queued");

        var after = stage.queue();
        assertThat(heard.message()).contains(after.value().toString());
        stage.change(before, job -> job.cancelled(JobStage.NOW));
        assertThat(heard.message()).contains(before.value().toString(), "cancelled");

        stage.owner.post("/api/v1/auth/logout", "{}");
        assertThat(heard.message()).isEqualTo("closed 1008");
        socket.abort();
    }

    @Test
    void a_server_that_stops_ends_its_sockets() throws InterruptedException {
        var job = stage.queue();
        var heard = new Heard();
        var socket = connect(heard, "Authorization", "Bearer " + stage.token);
        assertThat(heard.message()).contains(job.value().toString());

        stage.platform.close();

        assertThat(heard.message()).isEqualTo("closed 1001");
        socket.abort();
    }

    @Test
    void a_browsers_socket_must_come_from_our_own_page() throws InterruptedException {
        var job = stage.queue();
        var cookie = stage.cookie();
        var ours = "http://localhost:" + stage.platform.port();
        var heard = new Heard();

        var socket = connect(heard, "Cookie", cookie, "Origin", ours);

        assertThat(heard.message()).contains(job.value().toString());
        socket.abort();
        assertThatThrownBy(() -> connect(heard, "Cookie", cookie, "Origin", "http://nasam.localhost"))
                .hasMessageContaining("401");
        assertThatThrownBy(() -> connect(heard, "Cookie", cookie)).hasMessageContaining("401");
        assertThatThrownBy(() -> connect(heard, "X-Nothing", "")).hasMessageContaining("401");
    }

    @Test
    void a_socket_sets_no_cookie() {
        try (var wire = new Wire(stage.platform.port())) {
            wire.send("GET /api/v1/jobs/stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + stage.token
                    + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13"
                    + "\r\nSec-WebSocket-Key: d2Fzc2xhIHdhc3NsYSB3YQ==\r\n\r\n");

            assertThat(wire.head()).startsWith("HTTP/1.1 101").doesNotContain("Set-Cookie");
        }
    }

    @Test
    void a_plain_request_for_the_socket_is_told_so() {
        var reply = stage.owner.get("/api/v1/jobs/stream");

        assertThat(reply.status()).isEqualTo(426);
        assertThat(reply.code()).isEqualTo("upgrade_required");
        assertThat(reply.header("Upgrade")).isEqualTo("websocket");
    }

    private WebSocket connect(Heard heard, String... headers) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        for (var i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        try {
            return builder.buildAsync(
                            URI.create("ws://localhost:" + stage.platform.port() + "/api/v1/jobs/stream"), heard)
                    .join();
        } catch (CompletionException refused) {
            throw refusal(refused);
        }
    }

    private static IllegalStateException refusal(CompletionException refused) {
        return refused.getCause() instanceof WebSocketHandshakeException handshake
                ? new IllegalStateException(
                        "refused by " + handshake.getResponse().statusCode())
                : new IllegalStateException(refused);
    }

    /** What came over a socket. */
    private static final class Heard implements WebSocket.Listener {
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                messages.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            messages.add("closed " + status);
            return null;
        }

        @Nullable
        String message() throws InterruptedException {
            return messages.poll(10, TimeUnit.SECONDS);
        }
    }
}
