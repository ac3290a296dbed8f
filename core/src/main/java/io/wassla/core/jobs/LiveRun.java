package io.wassla.core.jobs;

import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;
import java.util.function.Function;

/** A run of a job that its worker still has. */
final class LiveRun implements JobRun {
    private final Job job;
    private final Worker worker;
    private volatile Settings checkpoint;

    LiveRun(Job job, Worker worker) {
        this.job = job;
        this.worker = worker;
        this.checkpoint = job.progress().checkpoint();
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
    public Settings checkpoint() {
        return checkpoint;
    }

    @Override
    public void report(int percent, String step) {
        var stopping = worker.isStopping();
        worker.platform().within(scope -> {
            scope.jobs()
                    .update(next(
                            scope.jobs().find(job.id()), mine -> mine.progress().shown(percent, step)));
            return true;
        });
        if (stopping) {
            throw new JobStopped(job.id());
        }
    }

    @Override
    public void save(JobScope scope, Progress progress) {
        scope.jobs().update(next(scope.jobs().find(job.id()), mine -> progress));
        checkpoint = progress.checkpoint();
    }

    @Override
    public void save(JobPlatformScope scope, Progress progress) {
        scope.jobs().update(next(scope.jobs().find(job.id()), mine -> progress));
        checkpoint = progress.checkpoint();
    }

    /** On a node that stops, others may go on from here at once. */
    private Job next(Optional<Job> current, Function<Job, Progress> progress) {
        var mine = current.filter(found -> found.isRunBy(worker.owner())).orElseThrow(() -> new JobStopped(job.id()));
        return worker.isStopping()
                ? mine.handedBack(progress.apply(mine), worker.now())
                : mine.reported(progress.apply(mine), worker.now(), worker.until());
    }
}
