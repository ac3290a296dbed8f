package io.wassla.core.jobs;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** How a job is taken by a worker, run, and settled. */
public final class JobRunner {
    private static final String LOST = "worker_lost";
    private static final String FAILED = "failed";
    private static final String TOO_LARGE = "result_too_large";
    private static final int LONGEST_RESULT = 500_000;

    private final Platform<? extends JobPlatformScope> platform;
    private final Map<String, JobHandler> handlers;
    private final JobPolicy policy;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public JobRunner(
            Platform<? extends JobPlatformScope> platform,
            List<JobHandler> handlers,
            JobPolicy policy,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.platform = platform;
        this.handlers = ImmutableMap.copyOf(Maps.uniqueIndex(handlers, JobHandler::type));
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    Platform<? extends JobPlatformScope> platform() {
        return platform;
    }

    Set<String> types() {
        return handlers.keySet();
    }

    /** @param stopping whether the node stops; may become true at any time */
    Worker worker(BooleanSupplier stopping) {
        return new Worker(ids.get().toString(), platform, policy, clock, stopping);
    }

    /** A job whose workers are lost again and again may be what kills them. */
    Job taken(Job job, Worker worker, JobQueue jobs) {
        var taken = job.attempts() < policy.attempts()
                ? job.taken(worker.owner(), worker.now(), worker.until())
                : job.failed(LOST, "The worker was lost each time.", worker.now());
        jobs.update(taken);
        return taken;
    }

    void run(Job job, Worker worker) {
        var handler = handlers.get(job.task().type());
        if (handler == null || job.state().isOver()) {
            return;
        }
        try {
            var result = handler.run(new LiveRun(job, worker));
            settle(job, worker, mine -> done(mine, result));
        } catch (JobStopped stopped) {
            // whoever stopped it has noted so
        } catch (JobFailed failed) {
            settle(job, worker, mine -> mine.failed(failed.code(), failed.reason(), clock.instant()));
        } catch (RuntimeException passing) {
            settle(job, worker, mine -> again(mine, worker));
            throw passing;
        }
    }

    private Job done(Job job, Settings result) {
        return result.canonical().length() > LONGEST_RESULT
                ? job.failed(TOO_LARGE, "The result is too long to be kept.", clock.instant())
                : job.done(result, clock.instant());
    }

    /** On a node that stops, work is broken off: no fault of the job. */
    private Job again(Job job, Worker worker) {
        var now = clock.instant();
        if (worker.isStopping()) {
            return job.handedBack(job.progress(), now);
        }
        return job.attempts() < policy.attempts()
                ? job.postponed(now.plus(policy.pause(job.attempts())), now)
                : job.failed(FAILED, "It failed each time it was tried.", now);
    }

    private void settle(Job job, Worker worker, Function<Job, Job> end) {
        var interrupted = Thread.interrupted();
        try {
            platform.within(scope -> {
                var mine = scope.jobs().find(job.id()).filter(now -> now.isRunBy(worker.owner()));
                mine.map(end).ifPresent(scope.jobs()::update);
                return mine;
            });
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
