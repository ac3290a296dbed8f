package io.wassla.core.jobs;

import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenantId;
import java.time.InstantSource;
import java.util.Optional;

/** A run of a job that its worker still has. */
final class LiveRun implements JobRun {
    private final Job job;
    private final String owner;
    private final Platform<? extends JobPlatformScope> platform;
    private final JobPolicy policy;
    private final InstantSource clock;

    LiveRun(
            Job job,
            String owner,
            Platform<? extends JobPlatformScope> platform,
            JobPolicy policy,
            InstantSource clock) {
        this.job = job;
        this.owner = owner;
        this.platform = platform;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public JobId job() {
        return job.id();
    }

    @Override
    public Optional<TenantId> tenant() {
        return Optional.ofNullable(job.task().tenant());
    }

    @Override
    public Settings input() {
        return job.task().input();
    }

    @Override
    public int attempt() {
        return job.attempts();
    }

    @Override
    public void report(int percent, String step) {
        var progress = new Progress(percent, step);
        var now = clock.instant();
        platform.within(scope -> {
            var mine = scope.jobs()
                    .find(job.id())
                    .filter(current -> current.isRunBy(owner))
                    .orElseThrow(() -> new JobStopped(job.id()));
            scope.jobs().update(mine.reported(progress, now, now.plus(policy.silence())));
            return mine;
        });
    }
}
