package io.wassla.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.Shops;
import io.wassla.core.contract.TestIds;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Settings;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.tenancy.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RunDueJobsTest {
    private static final Settings RESULT = Settings.of("created", 3L);

    private final MemoryStorage storage = new MemoryStorage();
    private final MovableClock clock = new MovableClock(Shops.NOW);
    private final Tenant nasam = Shops.open(storage, "nasam");
    private final Scripted handler = new Scripted();
    private final RunDueJobs worker =
            new RunDueJobs(storage.platform(), List.of(handler), JobPolicy.STANDARD, UUID::randomUUID, clock);
    private final CancelJob cancelJob = new CancelJob(storage.transactions(), clock);
    private final RetryJob retryJob = new RetryJob(storage.platform(), clock);

    @Test
    void runs_what_is_due_and_keeps_the_result() {
        var job = queue();
        handler.script = run -> {
            assertThat(run.tenant()).contains(nasam.id());
            assertThat(run.input()).isEqualTo(Settings.of("rows", 3L));
            assertThat(run.attempt()).isEqualTo(1);
            return RESULT;
        };

        assertThat(handle()).isEqualTo(1);

        assertThat(find(job).state()).isEqualTo(new JobState.Done(RESULT, Shops.NOW));
        assertThat(find(job).progress().percent()).isEqualTo(100);
        assertThat(handle()).isZero();
    }

    @Test
    void shows_how_far_it_is() {
        var job = queue();
        handler.script = run -> {
            run.report(40, "images");
            assertThat(find(job).progress()).isEqualTo(new Progress(40, "images"));
            return RESULT;
        };

        handle();

        assertThat(find(job).progress()).isEqualTo(new Progress(100, "images"));
    }

    @Test
    void a_passing_failure_is_tried_again_after_a_pause_and_in_the_end_given_up() {
        var job = queue();
        handler.script = run -> {
            throw new IllegalStateException("no answer");
        };

        for (var attempt = 1; attempt < 5; attempt++) {
            assertThatThrownBy(this::handle).hasMessage("no answer");
            assertThat(handle()).isZero();
            clock.pass(JobPolicy.STANDARD.pause(attempt));
        }
        assertThatThrownBy(this::handle).hasMessage("no answer");

        assertThat(find(job).state())
                .isEqualTo(new JobState.Failed("failed", "It failed each time it was tried.", clock.instant()));
        clock.pass(Duration.ofDays(1));
        assertThat(handle()).isZero();
    }

    @Test
    void a_lasting_failure_is_not_tried_again() {
        var job = queue();
        handler.script = run -> {
            throw new JobFailed("file_invalid", "not a CSV file");
        };

        handle();

        assertThat(find(job).state()).isEqualTo(new JobState.Failed("file_invalid", "not a CSV file", Shops.NOW));
    }

    @Test
    void a_lost_worker_is_followed_by_another_and_its_word_counts_no_more() {
        var job = queue();
        handler.script = run -> {
            clock.pass(JobPolicy.STANDARD.silence());
            handler.script = again -> RESULT;
            assertThat(handle()).isEqualTo(1);
            return Settings.of("late", true);
        };

        handle();

        assertThat(find(job).state()).isEqualTo(new JobState.Done(RESULT, clock.instant()));
        assertThat(find(job).attempts()).isEqualTo(2);
    }

    @Test
    void a_worker_that_reports_is_not_lost() {
        queue();
        handler.script = run -> {
            clock.pass(JobPolicy.STANDARD.silence().minusSeconds(1));
            run.report(50, "half");
            clock.pass(JobPolicy.STANDARD.silence().minusSeconds(1));
            assertThat(handle()).isZero();
            return RESULT;
        };

        assertThat(handle()).isEqualTo(1);
    }

    @Test
    void a_job_that_kills_its_workers_is_given_up() {
        var job = queue();
        for (var attempt = 1; attempt <= 5; attempt++) {
            storage.platform().within(scope -> {
                var due = scope.jobs().due(Set.of("import"), clock.instant(), 1).getFirst();
                scope.jobs()
                        .update(due.taken(
                                "dead", clock.instant(), clock.instant().plusSeconds(1)));
                return due;
            });
            clock.pass(Duration.ofSeconds(1));
        }

        handle();

        assertThat(find(job).state())
                .isEqualTo(new JobState.Failed("worker_lost", "The worker was lost each time.", clock.instant()));
    }

    @Test
    void a_waiting_job_is_cancelled_at_once() {
        var job = queue();

        cancel(job);

        assertThat(handle()).isZero();
        assertThat(find(job).state()).isEqualTo(new JobState.Cancelled(Shops.NOW));
    }

    @Test
    void a_running_job_is_stopped_at_its_next_report() {
        var job = queue();
        handler.script = run -> {
            cancel(job);
            run.report(50, "half");
            throw new AssertionError("went on");
        };

        handle();

        assertThat(find(job).state()).isEqualTo(new JobState.Cancelled(Shops.NOW));
    }

    @Test
    void what_is_over_can_not_be_cancelled() {
        var job = queue();
        handle();

        assertThat(cancelJob.handle(new CancelJob.Command(nasam.id(), job))).isInstanceOf(CancelJob.Outcome.Over.class);
        assertThat(cancelJob.handle(new CancelJob.Command(nasam.id(), new JobId(TestIds.next()))))
                .isEqualTo(new CancelJob.Outcome.Unknown());
    }

    @Test
    void a_failed_job_is_queued_again_by_hand() {
        var job = queue();
        handler.script = run -> {
            throw new JobFailed("file_invalid", "not a CSV file");
        };
        handle();
        handler.script = run -> RESULT;

        retryJob.handle(new RetryJob.Command(job));

        assertThat(handle()).isEqualTo(1);
        assertThat(find(job).state()).isEqualTo(new JobState.Done(RESULT, Shops.NOW));
        assertThat(retryJob.handle(new RetryJob.Command(job))).isInstanceOf(RetryJob.Outcome.NotFailed.class);
    }

    @Test
    void a_tenant_lists_and_shows_its_jobs() {
        var job = queue();
        var browse = new BrowseJobs(storage.transactions(), storage.platform());
        var show = new ShowJob(storage.transactions());

        assertThat(browse.handle(new BrowseJobs.Command(nasam.id(), PageRequest.FIRST))
                        .items())
                .extracting(Job::id)
                .containsExactly(job);
        assertThat(browse.handle(new BrowseJobs.Command(null, PageRequest.FIRST))
                        .items())
                .hasSize(1);
        assertThat(show.handle(new ShowJob.Command(nasam.id(), job))).isPresent();
        assertThat(show.handle(new ShowJob.Command(Shops.open(storage, "rand").id(), job)))
                .isEmpty();
    }

    @Test
    void a_result_that_is_too_long_to_be_kept_fails_the_job() {
        var job = queue();
        handler.script = run -> Settings.of("all", "x".repeat(500_000));

        handle();

        assertThat(find(job).state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("result_too_large"));
    }

    @Test
    void a_node_that_stops_takes_no_job() {
        queue();

        assertThat(worker.handle(() -> true)).isZero();
    }

    @Test
    void work_that_is_broken_off_by_the_stop_of_its_node_is_no_attempt() {
        var job = queue();
        var stopping = new AtomicBoolean();
        handler.script = run -> {
            stopping.set(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        };

        assertThatThrownBy(() -> worker.handle(stopping::get)).hasMessage("interrupted");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(find(job).state()).isEqualTo(new JobState.Queued(Shops.NOW));
        assertThat(find(job).attempts()).isZero();
    }

    @Test
    void a_node_that_stops_hands_the_job_back_at_its_next_report() {
        var job = queue();
        var stopping = new AtomicBoolean();
        handler.script = run -> {
            stopping.set(true);
            run.report(50, "half");
            throw new AssertionError("went on");
        };

        assertThat(worker.handle(stopping::get)).isEqualTo(1);

        assertThat(find(job).state()).isEqualTo(new JobState.Queued(Shops.NOW));
    }

    private int handle() {
        return worker.handle(() -> false);
    }

    private JobId queue() {
        var task = new Job.Task(nasam.id(), "import", Settings.of("rows", 3L));
        var job = Job.queue(new JobId(TestIds.next()), task, clock.instant());
        return storage.transactions().within(nasam.id(), scope -> {
            scope.jobs().add(job);
            return job.id();
        });
    }

    private void cancel(JobId job) {
        assertThat(cancelJob.handle(new CancelJob.Command(nasam.id(), job)))
                .isInstanceOf(CancelJob.Outcome.Cancelled.class);
    }

    private Job find(JobId job) {
        return storage.platform().within(scope -> scope.jobs().find(job)).orElseThrow();
    }

    /** Does what the test says. */
    private static final class Scripted implements JobHandler {
        Function<JobRun, Settings> script = run -> RESULT;

        @Override
        public String type() {
            return "import";
        }

        @Override
        public Settings run(JobRun run) {
            return script.apply(run);
        }
    }
}
