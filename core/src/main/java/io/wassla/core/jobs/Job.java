package io.wassla.core.jobs;

import io.wassla.core.kernel.Revision;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work.
 *
 * <p>Queued, run by one worker at a time, and then done, failed or cancelled; a run that fails for a passing reason goes
 * back to the queue, and so does one whose worker was lost. A failed or cancelled one may be queued again by hand. Each
 * further run goes on from what was saved before.
 *
 * @param attempts how often it was taken by a worker, less the times it was handed back
 * @param startedAt when its first run began; absent before
 */
public record Job(
        JobId id,
        Task task,
        Progress progress,
        JobState state,
        int attempts,
        @Nullable Instant startedAt,
        Revision revision) {

    /**
     * What is to be done.
     *
     * @param tenant for whom; absent for the platform's own work
     * @param type which {@link JobHandler}
     * @param input never a secret
     */
    public record Task(@Nullable TenantId tenant, String type, Settings input) {}

    public static Job queue(JobId id, Task task, Instant now) {
        return new Job(id, task, Progress.NONE, new JobState.Queued(now), 0, null, Revision.first(now));
    }

    public Job taken(String owner, Instant now, Instant until) {
        var started = startedAt == null ? now : startedAt;
        var running = new JobState.Running(owner, until);
        return new Job(id, task, progress, running, attempts + 1, started, revision.next(now));
    }

    public Job reported(Progress progress, Instant now, Instant until) {
        return switch (state) {
            case JobState.Running running ->
                next(progress, new JobState.Running(running.owner(), until), attempts, now);
            case JobState.Queued queued -> this;
            case JobState.Done done -> this;
            case JobState.Failed failed -> this;
            case JobState.Cancelled cancelled -> this;
        };
    }

    /** Back to the queue because the worker's node stops, as if this run had not been counted. */
    public Job handedBack(Progress progress, Instant now) {
        return next(progress, new JobState.Queued(now), attempts - 1, now);
    }

    public boolean isRunBy(String owner) {
        return state instanceof JobState.Running running && running.owner().equals(owner);
    }

    public Job done(Settings result, Instant now) {
        return next(progress.shown(100, progress.step()), new JobState.Done(result, now), attempts, now);
    }

    public Job failed(String code, String message, Instant now) {
        return next(progress, new JobState.Failed(code, message, now), attempts, now);
    }

    public Job cancelled(Instant now) {
        return next(progress, new JobState.Cancelled(now), attempts, now);
    }

    /** Back to the queue, for a time that may lie ahead. */
    public Job postponed(Instant due, Instant now) {
        return next(progress.resumable(), new JobState.Queued(due), attempts, now);
    }

    /** Queued by hand, with a fresh count of attempts. */
    public Job retried(Instant now) {
        return new Job(id, task, progress.resumable(), new JobState.Queued(now), 0, null, revision.next(now));
    }

    private Job next(Progress progress, JobState state, int attempts, Instant now) {
        return new Job(id, task, progress, state, attempts, startedAt, revision.next(now));
    }
}
