package io.wassla.core.jobs;

import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;

/** Queues a failed or cancelled job again; for superadmins and the operator. */
public final class RetryJob {

    public record Command(JobId job) {}

    public sealed interface Outcome {
        record Queued(Job job) implements Outcome {}

        /** It waits, runs, or is done: there is nothing to try again. */
        record NotFailed(Job job) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Platform<? extends JobPlatformScope> platform;
    private final InstantSource clock;

    public RetryJob(Platform<? extends JobPlatformScope> platform, InstantSource clock) {
        this.platform = platform;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return platform.within(scope -> scope.jobs()
                .find(command.job())
                .map(job -> retry(job, scope.jobs()))
                .orElseGet(Outcome.Unknown::new));
    }

    private Outcome retry(Job job, JobQueue jobs) {
        return switch (job.state()) {
            case JobState.Failed failed -> queue(job, jobs);
            case JobState.Cancelled cancelled -> queue(job, jobs);
            case JobState.Queued queued -> new Outcome.NotFailed(job);
            case JobState.Running running -> new Outcome.NotFailed(job);
            case JobState.Done done -> new Outcome.NotFailed(job);
        };
    }

    private Outcome queue(Job job, JobQueue jobs) {
        var queued = job.retried(clock.instant());
        jobs.update(queued);
        return new Outcome.Queued(queued);
    }
}
