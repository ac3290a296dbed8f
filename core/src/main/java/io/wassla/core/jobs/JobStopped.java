package io.wassla.core.jobs;

/** The job is no longer this worker's: it was cancelled or taken over. */
public final class JobStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobStopped(JobId job) {
        super("job " + job.value() + " was stopped");
    }
}
