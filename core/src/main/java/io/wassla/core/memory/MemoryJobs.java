package io.wassla.core.memory;

import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.JobNews;
import io.wassla.core.jobs.Jobs;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.util.Optional;

final class MemoryJobs implements Jobs {
    private final MemoryScope scope;

    MemoryJobs(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public void add(Job job) {
        scope.requireOpen();
        requireOwn(job);
        scope.tables.jobs.insert(job.id(), job);
        scope.invalidate(JobNews.of(job));
    }

    @Override
    public Optional<Job> find(JobId id) {
        scope.requireOpen();
        return scope.tables.jobs.find(id).filter(this::isOwn);
    }

    @Override
    public Page<Job> page(PageRequest request) {
        scope.requireOpen();
        var own = scope.tables.jobs.all().filter(this::isOwn);
        return MemoryPages.newestFirst(own, request, job -> job.id().value());
    }

    @Override
    public Page<Job> page(String type, PageRequest request) {
        scope.requireOpen();
        var own = scope.tables
                .jobs
                .all()
                .filter(this::isOwn)
                .filter(job -> job.task().type().equals(type));
        return MemoryPages.newestFirst(own, request, job -> job.id().value());
    }

    @Override
    public void update(Job job) {
        scope.requireOpen();
        requireOwn(job);
        scope.tables.jobs.update(job.id(), job, row -> row.revision().version());
        scope.invalidate(JobNews.of(job));
    }

    private void requireOwn(Job job) {
        if (!isOwn(job)) {
            throw new IllegalArgumentException("another tenant's job");
        }
    }

    private boolean isOwn(Job job) {
        return scope.tenant().equals(job.task().tenant());
    }
}
