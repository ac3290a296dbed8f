package io.wassla.core.jobs;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Takes jobs that are due and runs them, one after another; on any number of nodes and threads. */
public final class RunDueJobs {
    private final JobRunner runner;

    public RunDueJobs(JobRunner runner) {
        this.runner = runner;
    }

    /**
     * Runs what is due, until nothing is or the node stops, and says how many runs that were.
     *
     * <p>What a handler throws unexpectedly is noted on its job first, and thrown after the job was put back.
     *
     * @param stopping whether the node stops; may become true at any time
     */
    public int handle(BooleanSupplier stopping) {
        var worker = runner.worker(stopping);
        var runs = 0;
        for (var job = take(worker); job.isPresent(); job = take(worker)) {
            runner.run(job.get(), worker);
            runs++;
        }
        return runs;
    }

    private Optional<Job> take(Worker worker) {
        if (worker.isStopping()) {
            return Optional.empty();
        }
        return runner.platform().within(scope -> {
            for (var job : scope.jobs().due(runner.types(), worker.now(), 1)) {
                return Optional.of(runner.taken(job, worker, scope.jobs()));
            }
            return Optional.<Job>empty();
        });
    }
}
