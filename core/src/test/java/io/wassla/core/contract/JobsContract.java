package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.JobNews;
import io.wassla.core.jobs.Progress;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the repositories of jobs promise. */
public abstract class JobsContract extends StorageContract {
    private final String type = "test." + id();

    @Test
    void a_job_comes_back_as_it_was_in_every_state() {
        var tenant = opened();
        var queued = job(tenant);
        var running = queued.taken("worker", NOW.plusSeconds(1), NOW.plusSeconds(61));
        var progress = new Progress(40, "images", Settings.of("line", 400L));
        var reported = running.reported(progress, NOW.plusSeconds(2), NOW.plusSeconds(62));
        var done = reported.done(Settings.of("created", 3L), NOW.plusSeconds(3));
        withinDo(tenant, scope -> scope.jobs().add(queued));
        assertThat(find(tenant, queued)).contains(queued);

        assertThat(done.startedAt()).isEqualTo(NOW.plusSeconds(1));
        for (var next : List.of(running, reported, done)) {
            withinDo(tenant, scope -> scope.jobs().update(next));
            assertThat(find(tenant, queued)).contains(next);
        }
    }

    @Test
    void failed_cancelled_and_postponed_jobs_come_back() {
        var tenant = opened();
        var failed = job(tenant);
        var cancelled = job(tenant);
        var postponed = job(tenant);
        withinDo(tenant, scope -> List.of(failed, cancelled, postponed).forEach(scope.jobs()::add));

        var ends = List.of(
                failed.failed("row_invalid", "السطر 3", NOW),
                cancelled.cancelled(NOW),
                postponed.postponed(NOW.plusSeconds(9), NOW));
        withinDo(tenant, scope -> ends.forEach(scope.jobs()::update));

        assertThat(pages(request -> within(tenant, scope -> scope.jobs().page(request))))
                .containsExactlyElementsOf(ends.reversed());
    }

    @Test
    void jobs_of_one_type_are_listed_newest_first() {
        var tenant = opened();
        var first = job(tenant);
        var second = job(tenant);
        var other = Job.queue(new JobId(id()), new Job.Task(tenant, "other." + id(), Settings.NONE), NOW);
        withinDo(tenant, scope -> List.of(first, other, second).forEach(scope.jobs()::add));

        assertThat(pages(request -> within(tenant, scope -> scope.jobs().page(type, request))))
                .containsExactly(second, first);
        assertThat(pages(request -> within(opened(), scope -> scope.jobs().page(type, request))))
                .isEmpty();
    }

    @Test
    void a_tenant_sees_its_own_jobs_only() {
        var tenant = opened();
        var own = job(tenant);
        var ofPlatform = job(null);
        withinDo(tenant, scope -> scope.jobs().add(own));
        platformDo(scope -> scope.jobs().add(ofPlatform));

        assertThat(find(opened(), own)).isEmpty();
        assertThat(find(tenant, ofPlatform)).isEmpty();
        assertThat(one(scope -> scope.jobs().find(own.id()))).contains(own);
        assertThat(one(scope -> scope.jobs().find(ofPlatform.id()))).contains(ofPlatform);
        assertThatThrownBy(() -> withinDo(opened(), scope -> scope.jobs().add(job(tenant))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void refuses_a_lost_update() {
        var tenant = opened();
        var job = job(tenant);
        withinDo(tenant, scope -> scope.jobs().add(job));
        withinDo(tenant, scope -> scope.jobs().update(job.cancelled(NOW)));

        assertThatThrownBy(() -> platformDo(scope -> scope.jobs().update(job.taken("worker", NOW, NOW))))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(find(tenant, job)).contains(job.cancelled(NOW));
    }

    @Test
    void is_due_at_its_time_and_when_its_worker_is_lost() {
        var tenant = opened();
        var job = job(tenant).postponed(NOW.plusSeconds(5), NOW);
        var waiting = job(tenant);
        withinDo(tenant, scope -> scope.jobs().add(waiting));
        withinDo(
                tenant,
                scope -> scope.jobs()
                        .update(new Job(
                                waiting.id(),
                                waiting.task(),
                                job.progress(),
                                job.state(),
                                0,
                                null,
                                waiting.revision().next(NOW))));

        assertThat(due(NOW.plusSeconds(5).minusNanos(1_000))).isEmpty();
        var found = due(NOW.plusSeconds(5));
        assertThat(found).extracting(Job::id).containsExactly(waiting.id());

        var taken = found.getFirst().taken("worker", NOW.plusSeconds(5), NOW.plusSeconds(65));
        platformDo(scope -> scope.jobs().update(taken));
        assertThat(due(NOW.plusSeconds(65).minusNanos(1_000))).isEmpty();
        assertThat(due(NOW.plusSeconds(65))).containsExactly(taken);
    }

    @Test
    void offers_only_the_types_that_are_asked_for_longest_due_first() {
        var tenant = opened();
        var later = job(tenant).postponed(NOW.minusSeconds(1), NOW);
        var earlier = job(tenant).postponed(NOW.minusSeconds(2), NOW);
        var other = Job.queue(new JobId(id()), new Job.Task(tenant, "other." + id(), Settings.NONE), NOW);
        withinDo(tenant, scope -> List.of(later, earlier, other).forEach(scope.jobs()::add));

        assertThat(due(NOW)).containsExactly(earlier, later);
        assertThat(list(scope -> scope.jobs().due(Set.of(), NOW, 10))).isEmpty();
    }

    @Test
    void a_write_is_announced_to_all_who_listen() {
        var tenant = opened();
        var job = job(tenant);
        var ofPlatform = job(null);
        var heard = new CopyOnWriteArrayList<JobNews>();
        try (var subscription =
                storage().invalidations().subscribe(what -> JobNews.read(what).ifPresent(heard::add))) {
            withinDo(tenant, scope -> scope.jobs().add(job));
            platformDo(scope -> scope.jobs().update(job.cancelled(NOW)));
            platformDo(scope -> scope.jobs().add(ofPlatform));
        }

        var news = new JobNews(tenant, job.id());
        assertThat(heard)
                .filteredOn(word -> Set.of(job.id(), ofPlatform.id()).contains(word.job()))
                .containsExactly(news, news, new JobNews(null, ofPlatform.id()));
    }

    @Test
    void of_many_workers_one_gets_a_job() {
        var tenant = opened();
        withinDo(tenant, scope -> scope.jobs().add(job(tenant)));

        var taken = race(6, this::take);

        assertThat(taken).containsOnlyOnce(true).hasSize(6);
    }

    private boolean take() {
        try {
            return platform(scope -> {
                var due = scope.jobs().due(Set.of(type), NOW, 1);
                due.forEach(job -> scope.jobs().update(job.taken("worker", NOW, NOW.plusSeconds(60))));
                return !due.isEmpty();
            });
        } catch (ConcurrentChange lost) {
            return false;
        }
    }

    private List<Job> due(Instant now) {
        return platform(scope -> scope.jobs().due(Set.of(type), now, 10));
    }

    private Optional<Job> find(TenantId tenant, Job job) {
        return within(tenant, scope -> scope.jobs().find(job.id()));
    }

    private Job job(@Nullable TenantId tenant) {
        return Job.queue(new JobId(id()), new Job.Task(tenant, type, Settings.of("rows", 3L)), NOW);
    }
}
