package io.wassla.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.Settings;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunDueJobsTest {
    private final Workshop workshop = new Workshop();

    @Test
    void runs_what_is_due_and_keeps_the_result() {
        var job = workshop.queue();
        workshop.script(run -> {
            assertThat(run.tenant()).contains(workshop.nasam.id());
            assertThat(run.input()).isEqualTo(Settings.of("rows", 3L));
            assertThat(run.attempt()).isEqualTo(1);
            return Workshop.RESULT;
        });

        assertThat(workshop.work()).isEqualTo(1);

        assertThat(workshop.find(job).state()).isEqualTo(new JobState.Done(Workshop.RESULT, Shops.NOW));
        assertThat(workshop.find(job).progress().percent()).isEqualTo(100);
        assertThat(workshop.work()).isZero();
    }

    @Test
    void shows_how_far_it_is() {
        var job = workshop.queue();
        workshop.script(run -> {
            run.report(40, "images");
            assertThat(workshop.find(job).progress()).isEqualTo(new Progress(40, "images"));
            return Workshop.RESULT;
        });

        workshop.work();

        assertThat(workshop.find(job).progress()).isEqualTo(new Progress(100, "images"));
    }

    @Test
    void a_passing_failure_is_tried_again_after_a_pause_and_in_the_end_given_up() {
        var job = workshop.queue();
        workshop.script(run -> {
            throw new IllegalStateException("no answer");
        });

        for (var attempt = 1; attempt < 5; attempt++) {
            assertThatThrownBy(workshop::work).hasMessage("no answer");
            assertThat(workshop.work()).isZero();
            workshop.clock.pass(JobPolicy.STANDARD.pause(attempt));
        }
        assertThatThrownBy(workshop::work).hasMessage("no answer");

        assertThat(workshop.find(job).state())
                .isEqualTo(
                        new JobState.Failed("failed", "It failed each time it was tried.", workshop.clock.instant()));
        workshop.clock.pass(Duration.ofDays(1));
        assertThat(workshop.work()).isZero();
    }

    @Test
    void a_lasting_failure_is_not_tried_again() {
        var job = workshop.queue();
        workshop.script(run -> {
            throw new JobFailed("file_invalid", "not a CSV file");
        });

        workshop.work();

        assertThat(workshop.find(job).state())
                .isEqualTo(new JobState.Failed("file_invalid", "not a CSV file", Shops.NOW));
    }

    @Test
    void a_lost_worker_is_followed_by_another_and_its_word_counts_no_more() {
        var job = workshop.queue();
        workshop.script(run -> {
            workshop.clock.pass(JobPolicy.STANDARD.silence());
            workshop.script(again -> Workshop.RESULT);
            assertThat(workshop.work()).isEqualTo(1);
            return Settings.of("late", true);
        });

        workshop.work();

        assertThat(workshop.find(job).state()).isEqualTo(new JobState.Done(Workshop.RESULT, workshop.clock.instant()));
        assertThat(workshop.find(job).attempts()).isEqualTo(2);
    }

    @Test
    void a_worker_that_reports_is_not_lost() {
        workshop.queue();
        workshop.script(run -> {
            workshop.clock.pass(JobPolicy.STANDARD.silence().minusSeconds(1));
            run.report(50, "half");
            workshop.clock.pass(JobPolicy.STANDARD.silence().minusSeconds(1));
            assertThat(workshop.work()).isZero();
            return Workshop.RESULT;
        });

        assertThat(workshop.work()).isEqualTo(1);
    }

    @Test
    void a_job_that_kills_its_workers_is_given_up() {
        var job = workshop.queue();
        for (var attempt = 1; attempt <= 5; attempt++) {
            workshop.storage.platform().within(scope -> {
                var due = scope.jobs()
                        .due(Set.of("import"), workshop.clock.instant(), 1)
                        .getFirst();
                scope.jobs()
                        .update(due.taken(
                                "dead",
                                workshop.clock.instant(),
                                workshop.clock.instant().plusSeconds(1)));
                return due;
            });
            workshop.clock.pass(Duration.ofSeconds(1));
        }

        workshop.work();

        assertThat(workshop.find(job).state())
                .isEqualTo(
                        new JobState.Failed("worker_lost", "The worker was lost each time.", workshop.clock.instant()));
    }

    @Test
    void a_result_that_is_too_long_to_be_kept_fails_the_job() {
        var job = workshop.queue();
        workshop.script(run -> Settings.of("all", "x".repeat(500_000)));

        workshop.work();

        assertThat(workshop.find(job).state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("result_too_large"));
    }
}
