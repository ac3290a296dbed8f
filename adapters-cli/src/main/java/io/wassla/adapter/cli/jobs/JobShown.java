package io.wassla.adapter.cli.jobs;

import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobState;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job as in the API. */
record JobShown(
        UUID id,
        @Nullable UUID tenantId,
        String type,
        String status,
        int progress,
        String step,
        int attempts,
        @Nullable Map<String, @Nullable Object> result,
        @Nullable Failure error,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {

    record Failure(String code, String message) {}

    static JobShown of(Job job) {
        var tenant = job.task().tenant();
        return new JobShown(
                job.id().value(),
                tenant == null ? null : tenant.value(),
                job.task().type(),
                job.state().status(),
                job.progress().percent(),
                job.progress().step(),
                job.attempts(),
                job.state() instanceof JobState.Done done ? done.result().values() : null,
                job.state() instanceof JobState.Failed failed ? new Failure(failed.code(), failed.message()) : null,
                job.revision().createdAt(),
                job.startedAt(),
                completedAt(job.state()));
    }

    private static @Nullable Instant completedAt(JobState state) {
        return switch (state) {
            case JobState.Queued queued -> null;
            case JobState.Running running -> null;
            case JobState.Done done -> done.at();
            case JobState.Failed failed -> failed.at();
            case JobState.Cancelled cancelled -> cancelled.at();
        };
    }
}
