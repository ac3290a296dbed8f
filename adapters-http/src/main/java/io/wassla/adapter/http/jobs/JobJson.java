package io.wassla.adapter.http.jobs;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.problem.ProblemTexts;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobState;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import io.wassla.core.membership.Seat;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job as its tenant sees it. */
record JobJson(
        UUID id,
        @Nullable UUID tenantId,
        @Nullable UUID storeId,
        @About(example = "import_products") String type,
        Status status,
        @About(value = "Per cent.", example = "40") int progress,
        @About(example = "reading") String step,
        @Nullable Settings result,
        @Nullable JobErrorJson error,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {

    enum Status {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** Why a job failed. */
    record JobErrorJson(@About(example = "file_unreadable") String code, String message) {}

    static JobJson of(Job job, Seat seat, Language language) {
        var tenant = job.task().tenant();
        var store = seat.shop().store();
        return new JobJson(
                job.id().value(),
                tenant == null ? null : tenant.value(),
                store == null ? null : store.value(),
                job.task().type(),
                status(job.state()),
                job.progress().percent(),
                job.progress().step(),
                job.state() instanceof JobState.Done done ? RowMessages.in(done.result(), language) : null,
                job.state() instanceof JobState.Failed failed
                        ? new JobErrorJson(
                                failed.code(), ProblemTexts.failure(failed.code(), failed.message(), language))
                        : null,
                job.revision().createdAt(),
                job.startedAt(),
                completedAt(job.state()));
    }

    private static Status status(JobState state) {
        return switch (state) {
            case JobState.Queued queued -> Status.QUEUED;
            case JobState.Running running -> Status.RUNNING;
            case JobState.Done done -> Status.DONE;
            case JobState.Failed failed -> Status.FAILED;
            case JobState.Cancelled cancelled -> Status.CANCELLED;
        };
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
