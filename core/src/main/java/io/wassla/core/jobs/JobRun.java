package io.wassla.core.jobs;

import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;

/**
 * One run of a job, as its handler sees it.
 *
 * <p>Whoever runs a job shows at least every minute that it is alive, by {@code report} or {@code save}; one that is
 * silent for longer than {@link JobPolicy#silence} counts as lost, and the job is run by another. Both throw
 * {@link JobStopped} when the job is no longer this run's, because it was cancelled, taken by another or, on a node that
 * stops, given back: the handler lets it through.
 */
public interface JobRun {

    JobId job();

    Optional<TenantId> tenant();

    Settings input();

    /** 1 for the first run. */
    int attempt();

    /** What was saved last, by this run or by one before it; empty when nothing was. */
    Settings checkpoint();

    /** Shows how far the work is, in a transaction of its own; keeps the checkpoint. */
    void report(int percent, String step);

    /**
     * Keeps how far the work is together with the work, in the transaction of the tenant that the handler has opened:
     * both are there afterwards or neither. A run that has lost its job can therefore write nothing after the last
     * {@code save} of the one that has it.
     */
    void save(JobScope scope, Progress progress);

    /** The same for a job of the platform itself. */
    void save(JobPlatformScope scope, Progress progress);
}
