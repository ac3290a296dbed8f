package io.wassla.adapter.persistence.jobs;

import io.wassla.adapter.persistence.db.tables.records.JobRecord;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.JobState;
import io.wassla.core.jobs.Progress;
import io.wassla.core.kernel.Revision;
import io.wassla.core.tenancy.TenantId;

/** A job as a row. */
final class JobRow {
    private JobRow() {}

    static Job job(JobRecord row) {
        var tenant = row.getTenantId();
        return new Job(
                new JobId(row.getId()),
                new Job.Task(tenant == null ? null : new TenantId(tenant), row.getType(), row.getInput()),
                new Progress(row.getPercent(), row.getStep(), row.getCheckpoint()),
                state(row),
                row.getAttempts(),
                row.getStartedAt(),
                new Revision(row.getCreatedAt(), row.getUpdatedAt(), row.getVersion()));
    }

    static JobRecord added(Job job) {
        var row = changed(job);
        var tenant = job.task().tenant();
        row.setTenantId(tenant == null ? null : tenant.value());
        row.setId(job.id().value());
        row.setType(job.task().type());
        row.setInput(job.task().input());
        row.setCreatedAt(job.revision().createdAt());
        return row;
    }

    /** Without what is never changed. */
    static JobRecord changed(Job job) {
        var row = new JobRecord();
        row.setPercent(job.progress().percent());
        row.setStep(job.progress().step());
        row.setCheckpoint(job.progress().checkpoint());
        row.setStatus(job.state().status());
        clearState(row);
        setState(row, job.state());
        row.setAttempts(job.attempts());
        row.setStartedAt(job.startedAt());
        row.setUpdatedAt(job.revision().updatedAt());
        row.setVersion(job.revision().version());
        return row;
    }

    private static void clearState(JobRecord row) {
        row.setDueAt(null);
        row.setOwner(null);
        row.setEndedAt(null);
        row.setResult(null);
        row.setErrorCode(null);
        row.setErrorMessage(null);
    }

    private static void setState(JobRecord row, JobState state) {
        switch (state) {
            case JobState.Queued queued -> row.setDueAt(queued.due());
            case JobState.Running running -> {
                row.setOwner(running.owner());
                row.setDueAt(running.until());
            }
            case JobState.Done done -> {
                row.setResult(done.result());
                row.setEndedAt(done.at());
            }
            case JobState.Failed failed -> {
                row.setErrorCode(failed.code());
                row.setErrorMessage(failed.message());
                row.setEndedAt(failed.at());
            }
            case JobState.Cancelled cancelled -> row.setEndedAt(cancelled.at());
        }
    }

    private static JobState state(JobRecord row) {
        return switch (row.getStatus()) {
            case "queued" -> new JobState.Queued(row.getDueAt());
            case "running" -> new JobState.Running(row.getOwner(), row.getDueAt());
            case "done" -> new JobState.Done(row.getResult(), row.getEndedAt());
            case "failed" -> new JobState.Failed(row.getErrorCode(), row.getErrorMessage(), row.getEndedAt());
            default -> new JobState.Cancelled(row.getEndedAt());
        };
    }
}
