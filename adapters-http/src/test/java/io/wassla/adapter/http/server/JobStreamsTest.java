package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.Servers;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.live.StreamLimits;
import io.wassla.core.identity.UserId;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.Progress;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.Settings;
import io.wassla.core.session.Credential;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.StartSession;
import io.wassla.core.tenancy.TenantId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobStreamsTest {
    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    private final Platform platform = new Platform(
            RateLimits.Rates.OFF,
            Servers.USUAL.with(new StreamLimits(2, 100, Duration.ofMillis(50), Duration.ofMillis(50))));
    private final Client.Reply opened = Platform.openStore(platform.newcomer("noura@example.com"), "nasam");
    private final String token = opened.at("/access_token");
    private final Client owner = platform.client().as(token);
    private final TenantId tenant = new TenantId(UUID.fromString(opened.at("/tenant/id")));

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void every_change_is_told_and_the_stream_ends_with_the_job() {
        var job = queue();
        try (var listener = listen(job)) {
            assertThat(listener.status()).isEqualTo(200);
            assertThat(listener.header("Content-Type")).isEqualTo("text/event-stream; charset=utf-8");
            assertThat(told(listener)).contains("id: 1", "\"status\":\"queued\"", opened.at("/store/id"));

            change(job, queued -> queued.taken("worker", NOW, NOW.plusSeconds(60)));
            assertThat(told(listener)).contains("id: 2", "event: job", "\"status\":\"running\"");

            change(job, running -> running.reported(new Progress(40, "images"), NOW, NOW.plusSeconds(60)));
            assertThat(told(listener)).contains("id: 3", "\"progress\":40", "\"step\":\"images\"");

            change(job, running -> running.reported(new Progress(40, "images"), NOW, NOW.plusSeconds(90)));
            change(job, running -> running.done(Settings.of("created", 3L), NOW));
            assertThat(told(listener)).contains("id: 5", "\"status\":\"done\"", "\"created\":3");
            assertThat(listener.nextEvent()).isEmpty();
        }
    }

    @Test
    void whoever_comes_back_hears_only_what_is_newer_and_after_the_end_nothing() {
        var job = queue();
        change(job, queued -> queued.taken("worker", NOW, NOW.plusSeconds(60)));
        change(job, running -> running.failed("file_invalid", "not a CSV file", NOW));

        try (var listener = listen(job, "Last-Event-ID", "2")) {
            assertThat(told(listener)).contains("id: 3", "\"code\":\"file_invalid\"");
            assertThat(listener.nextEvent()).isEmpty();
        }
        try (var listener = listen(job, "Last-Event-ID", "3")) {
            assertThat(listener.status()).isEqualTo(204);
        }
    }

    @Test
    void a_silent_stream_shows_signs_of_life() {
        try (var listener = listen(queue())) {
            told(listener);

            assertThat(listener.next()).containsExactly(":");
        }
    }

    @Test
    void strangers_are_told_nothing() {
        var job = queue();
        var other = platform.owner("sara@example.com", "rand");

        assertThat(other.get(events(job)).status()).isEqualTo(404);
        assertThat(platform.client().get(events(job)).status()).isEqualTo(401);
        assertThat(owner.get(events(new JobId(new UUID(0, 1)))).status()).isEqualTo(404);
    }

    @Test
    void a_session_has_only_so_many_streams_open_at_once() {
        var job = queue();
        try (var first = listen(job);
                var second = listen(job)) {
            told(first);
            told(second);
            try (var third = listen(job)) {
                assertThat(third.status()).isEqualTo(429);
                assertThat(third.header("Retry-After")).isEqualTo("30");
            }
        }
    }

    @Test
    void a_session_that_is_ended_hears_no_more() {
        try (var listener = listen(queue())) {
            told(listener);

            owner.post("/api/v1/auth/logout", "{}");

            assertThat(listener.nextEvent()).isEmpty();
        }
    }

    @Test
    void a_server_that_stops_ends_its_streams() {
        try (var listener = listen(queue())) {
            told(listener);

            platform.close();

            assertThat(listener.nextEvent()).isEmpty();
        }
    }

    @Test
    void a_browser_listens_by_its_cookie_but_not_from_a_page_of_somebody_else() {
        var job = queue();
        var cookie = "wassla=" + cookie();

        try (var listener = new Listener(platform.port(), events(job), "Cookie", cookie)) {
            assertThat(told(listener)).contains("queued");
        }
        try (var listener =
                new Listener(platform.port(), events(job), "Cookie", cookie, "Sec-Fetch-Site", "same-site")) {
            assertThat(listener.status()).isEqualTo(401);
        }
    }

    @Test
    void a_socket_tells_all_jobs_of_the_tenant() throws InterruptedException {
        var before = queue();
        var heard = new Heard();
        var socket = connect(heard, "Authorization", "Bearer " + token);
        assertThat(heard.message()).contains(before.value().toString(), "queued");

        var after = queue();
        assertThat(heard.message()).contains(after.value().toString());
        change(before, job -> job.cancelled(NOW));
        assertThat(heard.message()).contains(before.value().toString(), "cancelled");

        owner.post("/api/v1/auth/logout", "{}");
        assertThat(heard.message()).isEqualTo("closed 1008");
        socket.abort();
    }

    @Test
    void a_server_that_stops_ends_its_sockets() throws InterruptedException {
        var heard = new Heard();
        var socket = connect(heard, "Authorization", "Bearer " + token);

        platform.close();

        assertThat(heard.message()).isEqualTo("closed 1001");
        socket.abort();
    }

    @Test
    void a_browsers_socket_must_come_from_our_own_page() throws InterruptedException {
        var job = queue();
        var cookie = "wassla=" + cookie();
        var ours = "http://localhost:" + platform.port();
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
    void a_plain_request_for_the_socket_is_told_so() {
        var reply = owner.get("/api/v1/jobs/stream");

        assertThat(reply.status()).isEqualTo(426);
        assertThat(reply.code()).isEqualTo("upgrade_required");
        assertThat(reply.header("Upgrade")).isEqualTo("websocket");
    }

    private Listener listen(JobId job, String... headers) {
        var all = new ArrayList<>(List.of("Authorization", "Bearer " + token));
        all.addAll(List.of(headers));
        return new Listener(platform.port(), events(job), all.toArray(String[]::new));
    }

    private static String told(Listener listener) {
        return String.join("\n", listener.nextEvent());
    }

    private static String events(JobId job) {
        return "/api/v1/jobs/" + job.value() + "/events";
    }

    private WebSocket connect(Heard heard, String... headers) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        for (var i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        try {
            return builder.buildAsync(URI.create("ws://localhost:" + platform.port() + "/api/v1/jobs/stream"), heard)
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

    private JobId queue() {
        var id = new JobId(platform.ids().get());
        var job = Job.queue(id, new Job.Task(tenant, "import_products", Settings.NONE), NOW);
        return platform.ports().storage().transactions().within(tenant, scope -> {
            scope.jobs().add(job);
            return id;
        });
    }

    private void change(JobId id, UnaryOperator<Job> change) {
        platform.ports().storage().transactions().within(tenant, scope -> {
            scope.jobs().update(change.apply(scope.jobs().find(id).orElseThrow()));
            return true;
        });
    }

    private String cookie() {
        var user = new UserId(UUID.fromString(owner.get("/api/v1/auth/me").at("/user/id")));
        var client = new io.wassla.core.identity.Client(new ClientAddress("127.0.0.1"), "test", null);
        var started = (StartSession.Outcome.Started) platform.wassla()
                .sessions()
                .startSession()
                .handle(new StartSession.Command(user, SessionKind.WEB, tenant, client, "test"));
        return ((Credential.Cookie) started.admission().credential()).token().reveal();
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
