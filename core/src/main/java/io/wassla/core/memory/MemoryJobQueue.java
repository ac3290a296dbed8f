package io.wassla.core.memory;

import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.JobNews;
import io.wassla.core.jobs.JobQueue;
import io.wassla.core.jobs.JobState;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class MemoryJobQueue implements JobQueue {
    private final MemoryPlatformScope scope;

    MemoryJobQueue(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public void add(Job job) {
        rows().insert(job.id(), job);
        scope.invalidate(JobNews.of(job));
    }

    @Override
    public Optional<Job> find(JobId id) {
        return rows().find(id);
    }

    @Override
    public Page<Job> page(PageRequest request) {
        return MemoryPages.newestFirst(rows().all(), request, job -> job.id().value());
    }

    @Override
    public List<Job> due(Set<String> types, Instant now, int most) {
        return rows().all()
                .filter(job -> types.contains(job.task().type()))
                .filter(job -> !due(job).isAfter(now))
                .sorted(Comparator.comparing(MemoryJobQueue::due))
                .limit(most)
                .toList();
    }

    @Override
    public void update(Job job) {
        rows().update(job.id(), job, row -> row.revision().version());
        scope.invalidate(JobNews.of(job));
    }

    private static Instant due(Job job) {
        return switch (job.state()) {
            case JobState.Queued queued -> queued.due();
            case JobState.Running running -> running.until();
            case JobState.Done done -> Instant.MAX;
            case JobState.Failed failed -> Instant.MAX;
            case JobState.Cancelled cancelled -> Instant.MAX;
        };
    }

    private MemoryTable<JobId, Job> rows() {
        scope.requireOpen();
        return scope.tables.jobs;
    }
}
