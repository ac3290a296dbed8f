package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.Progress;
import io.wassla.core.kernel.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobStreamsTest {
    private final JobStage stage = new JobStage();

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void every_change_is_told_and_the_stream_ends_with_the_job() {
        var job = stage.queue();
        try (var listener = listen(job)) {
            assertThat(listener.status()).isEqualTo(200);
            assertThat(listener.header("Content-Type")).isEqualTo("text/event-stream; charset=utf-8");
            assertThat(told(listener)).contains("id: 1", "\"status\":\"queued\"", stage.opened.at("/store/id"));

            stage.change(job, queued -> queued.taken("worker", JobStage.NOW, JobStage.NOW.plusSeconds(60)));
            assertThat(told(listener)).contains("id: 2", "event: job", "\"status\":\"running\"");

            stage.change(
                    job,
                    running ->
                            running.reported(new Progress(40, "images"), JobStage.NOW, JobStage.NOW.plusSeconds(60)));
            assertThat(told(listener)).contains("id: 3", "\"progress\":40", "\"step\":\"images\"");

            stage.change(
                    job,
                    running ->
                            running.reported(new Progress(40, "images"), JobStage.NOW, JobStage.NOW.plusSeconds(90)));
            stage.change(job, running -> running.done(Settings.of("created", 3L), JobStage.NOW));
            assertThat(told(listener)).contains("id: 5", "\"status\":\"done\"", "\"created\":3");
            assertThat(listener.nextEvent()).isEmpty();
        }
    }

    @Test
    void whoever_comes_back_hears_only_what_is_newer_and_after_the_end_nothing() {
        var job = stage.queue();
        stage.change(job, queued -> queued.taken("worker", JobStage.NOW, JobStage.NOW.plusSeconds(60)));
        stage.change(job, running -> running.failed("file_invalid", "not a CSV file", JobStage.NOW));

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
        try (var listener = listen(stage.queue())) {
            told(listener);

            assertThat(listener.next()).containsExactly(":");
        }
    }

    @Test
    void strangers_are_told_nothing() {
        var job = stage.queue();
        var other = stage.platform.owner("sara@example.com", "rand");

        assertThat(other.get(events(job)).status()).isEqualTo(404);
        assertThat(stage.platform.client().get(events(job)).status()).isEqualTo(401);
        assertThat(stage.owner.get(events(new JobId(new UUID(0, 1)))).status()).isEqualTo(404);
    }

    @Test
    void a_session_has_only_so_many_streams_open_at_once() {
        var job = stage.queue();
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
        try (var listener = listen(stage.queue())) {
            told(listener);

            stage.owner.post("/api/v1/auth/logout", "{}");

            assertThat(listener.nextEvent()).isEmpty();
        }
    }

    @Test
    void a_server_that_stops_ends_its_streams() {
        try (var listener = listen(stage.queue())) {
            told(listener);

            stage.platform.close();

            assertThat(listener.nextEvent()).isEmpty();
        }
    }

    @Test
    void a_browser_listens_by_its_cookie_but_not_from_a_page_of_somebody_else() {
        var job = stage.queue();
        var cookie = stage.cookie();

        try (var listener = new Listener(stage.platform.port(), events(job), "Cookie", cookie)) {
            assertThat(told(listener)).contains("queued");
        }
        try (var listener =
                new Listener(stage.platform.port(), events(job), "Cookie", cookie, "Sec-Fetch-Site", "same-site")) {
            assertThat(listener.status()).isEqualTo(401);
        }
    }

    private Listener listen(JobId job, String... headers) {
        var all = new ArrayList<>(List.of("Authorization", "Bearer " + stage.token));
        all.addAll(List.of(headers));
        return new Listener(stage.platform.port(), events(job), all.toArray(String[]::new));
    }

    private static String told(Listener listener) {
        return String.join("\n", listener.nextEvent());
    }

    private static String events(JobId job) {
        return "/api/v1/jobs/" + job.value() + "/events";
    }
}
