package io.wassla.core.jobs;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes jobs that are due and runs them, one after another; on any number of nodes and threads. */
public final class RunDueJobs {
    private static final String LOST = "worker_lost";

    private final Platform<? extends JobPlatformScope> platform;
    private final Map<String, JobHandler> handlers;
    private final JobPolicy policy;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public RunDueJobs(
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

    /** Runs what is due, until nothing is, and says how many runs that were. */
    public int handle() {
        var owner = ids.get().toString();
        var runs = 0;
        for (var job = take(owner); job.isPresent(); job = take(owner)) {
            run(job.get(), owner);
            runs++;
        }
        return runs;
    }

    private Optional<Job> take(String owner) {
        return platform.within(scope -> {
            for (var job : scope.jobs().due(handlers.keySet(), clock.instant(), 1)) {
                return Optional.of(taken(job, owner, scope.jobs()));
            }
            return Optional.<Job>empty();
        });
    }

    /** A job whose workers are lost again and again may be what kills them. */
    private Job taken(Job job, String owner, JobQueue jobs) {
        var now = clock.instant();
        var taken = job.attempts() < policy.attempts()
                ? job.taken(owner, now, now.plus(policy.silence()))
                : job.failed(LOST, "The worker was lost each time.", now);
        jobs.update(taken);
        return taken;
    }

    private void run(Job job, String owner) {
        var handler = handlers.get(job.task().type());
        if (handler == null || job.state().isOver()) {
            return;
        }
        try {
            var result = handler.run(new LiveRun(job, owner, platform, policy, clock));
            settle(job, owner, mine -> done(mine, result));
        } catch (JobStopped stopped) {
            // whoever stopped it has noted so
        } catch (JobFailed failed) {
            settle(job, owner, mine -> mine.failed(failed.code(), failed.reason(), clock.instant()));
        } catch (RuntimeException passing) {
            settle(job, owner, mine -> tryAgain(mine, passing));
        }
    }

    private Job done(Job job, Settings result) {
        return job.done(result, clock.instant());
    }

    private Job tryAgain(Job job, RuntimeException failure) {
        var now = clock.instant();
        return job.attempts() < policy.attempts()
                ? job.postponed(now.plus(policy.pause(job.attempts())), now)
                : job.failed("failed", failure.getClass().getSimpleName(), now);
    }

    private void settle(Job job, String owner, Function<Job, Job> end) {
        platform.within(scope -> {
            var mine = scope.jobs().find(job.id()).filter(now -> now.isRunBy(owner));
            mine.map(end).ifPresent(scope.jobs()::update);
            return mine;
        });
    }
}
