package io.wassla.core.jobs;

import io.wassla.core.kernel.ConcurrentChange;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Runs one job here and now: for a command that has just queued it, beside a server or without one. */
public final class RunJob {

    /** @param stopping whether the work is to be left to others; may become true at any time */
    public record Command(JobId job, BooleanSupplier stopping) {}

    public sealed interface Outcome {
        /** It was run, to its end or until it was stopped. */
        record Ran() implements Outcome {}

        /** A worker has it and is alive, it is over, or there is no such job. */
        record NotWaiting() implements Outcome {}
    }

    private final JobRunner runner;

    public RunJob(JobRunner runner) {
        this.runner = runner;
    }

    /** What its handler throws unexpectedly is thrown after the job was put back. */
    public Outcome handle(Command command) {
        var worker = runner.worker(command.stopping());
        var taken = take(command.job(), worker);
        taken.ifPresent(job -> runner.run(job, worker));
        return taken.isPresent() ? new Outcome.Ran() : new Outcome.NotWaiting();
    }

    private Optional<Job> take(JobId id, Worker worker) {
        try {
            return runner.platform()
                    .within(scope -> scope.jobs()
                            .find(id)
                            .filter(job -> isFree(job, worker.now()))
                            .map(job -> runner.taken(job, worker, scope.jobs())));
        } catch (ConcurrentChange quicker) {
            return Optional.empty();
        }
    }

    private static boolean isFree(Job job, Instant now) {
        return switch (job.state()) {
            case JobState.Queued queued -> true;
            case JobState.Running running -> !running.until().isAfter(now);
            case JobState.Done done -> false;
            case JobState.Failed failed -> false;
            case JobState.Cancelled cancelled -> false;
        };
    }
}
