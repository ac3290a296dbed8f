package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobHandler;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.JobPolicy;
import io.wassla.core.jobs.JobRun;
import io.wassla.core.jobs.JobRunner;
import io.wassla.core.jobs.JobState;
import io.wassla.core.jobs.Progress;
import io.wassla.core.jobs.RunDueJobs;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/** What long work may rely on: it is written together with its place, and goes on from there. */
public abstract class JobRunsContract extends StorageContract {
    private static final long LINES = 5;

    private final String type = "test." + id();
    private final MovableClock clock = new MovableClock(NOW);
    private final AtomicBoolean stopping = new AtomicBoolean();

    @Test
    void work_that_failed_half_way_goes_on_where_it_stood() {
        var tenant = queued();
        work(tenant, line -> {
            if (line == 3) {
                throw new IllegalStateException("no answer");
            }
        });
        clock.pass(JobPolicy.STANDARD.firstPause());

        var starts = work(tenant, line -> {});

        assertThat(starts).containsExactly(2L);
        assertThat(lines(tenant)).isEqualTo(LINES);
        assertThat(job(tenant).state()).isEqualTo(new JobState.Done(Settings.of("lines", LINES), clock.instant()));
    }

    @Test
    void a_lost_worker_that_comes_back_writes_nothing_any_more() {
        var tenant = queued();

        work(tenant, line -> {
            if (line == 3) {
                clock.pass(JobPolicy.STANDARD.silence());
                assertThat(work(tenant, other -> {})).containsExactly(2L);
            }
        });

        assertThat(lines(tenant)).isEqualTo(LINES);
        assertThat(job(tenant).attempts()).isEqualTo(2);
    }

    @Test
    void what_a_run_writes_after_its_job_was_cancelled_is_undone() {
        var tenant = queued();

        work(tenant, line -> {
            if (line == 3) {
                var cancelled = job(tenant).cancelled(NOW);
                withinDo(tenant, scope -> scope.jobs().update(cancelled));
            }
        });

        assertThat(lines(tenant)).isEqualTo(2);
        assertThat(job(tenant).state()).isEqualTo(new JobState.Cancelled(NOW));
    }

    @Test
    void a_node_that_stops_hands_its_job_to_another_which_goes_on_at_once() {
        var tenant = queued();
        work(tenant, line -> stopping.compareAndSet(false, line == 2));
        assertThat(job(tenant).state()).isEqualTo(new JobState.Queued(NOW));
        assertThat(job(tenant).attempts()).isZero();
        assertThat(job(tenant).progress()).isEqualTo(new Progress(40, "lines", Settings.of("line", 2L)));
        stopping.set(false);

        var starts = work(tenant, line -> {});

        assertThat(starts).containsExactly(2L);
        assertThat(lines(tenant)).isEqualTo(LINES);
    }

    @Test
    void a_job_of_the_platform_keeps_its_place_too() {
        var job = Job.queue(new JobId(id()), new Job.Task(null, type, Settings.NONE), NOW);
        platformDo(scope -> scope.jobs().add(job));
        var place = new Progress(50, "half", Settings.of("line", 1L));
        var handler = handler(run -> {
            platformDo(scope -> run.save(scope, place));
            run.report(60, "more");
            assertThat(run.checkpoint()).isEqualTo(place.checkpoint());
            return Settings.NONE;
        });

        runner(handler).handle(stopping::get);

        assertThat(one(scope -> scope.jobs().find(job.id())).map(Job::progress))
                .contains(new Progress(100, "more", place.checkpoint()));
    }

    /** Reads the lines one by one, each in a transaction, and says where the runs began. */
    private List<Long> work(TenantId tenant, LongConsumer before) {
        var starts = new ArrayList<Long>();
        var handler = handler(run -> {
            var start = run.checkpoint().values().get("line") instanceof Long line ? line : 0L;
            starts.add(start);
            for (var line = start + 1; line <= LINES; line++) {
                before.accept(line);
                write(tenant, run, line);
            }
            return Settings.of("lines", LINES);
        });
        var runner = runner(handler);
        try {
            runner.handle(stopping::get);
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("no answer");
        }
        return starts;
    }

    private void write(TenantId tenant, JobRun run, long line) {
        var written = Job.queue(new JobId(id()), new Job.Task(tenant, "line", Settings.NONE), NOW);
        withinDo(tenant, scope -> {
            scope.jobs().add(written);
            run.save(scope, new Progress((int) (line * 100 / LINES), "lines", Settings.of("line", line)));
        });
    }

    private TenantId queued() {
        var tenant = opened();
        var job = Job.queue(new JobId(id()), new Job.Task(tenant, type, Settings.NONE), NOW);
        withinDo(tenant, scope -> scope.jobs().add(job));
        return tenant;
    }

    private Job job(TenantId tenant) {
        return all(tenant).stream()
                .filter(job -> job.task().type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private long lines(TenantId tenant) {
        return all(tenant).stream()
                .filter(job -> job.task().type().equals("line"))
                .count();
    }

    private List<Job> all(TenantId tenant) {
        return within(tenant, scope -> scope.jobs().page(new PageRequest(100, null)))
                .items();
    }

    private RunDueJobs runner(JobHandler handler) {
        return new RunDueJobs(
                new JobRunner(storage().platform(), List.of(handler), JobPolicy.STANDARD, StorageContract::id, clock));
    }

    private JobHandler handler(Work work) {
        return new JobHandler() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public Settings run(JobRun run) {
                return work.run(run);
            }
        };
    }

    private interface Work {
        Settings run(JobRun run);
    }
}
