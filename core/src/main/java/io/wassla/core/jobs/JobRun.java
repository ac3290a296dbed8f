package io.wassla.core.jobs;

import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;

/** One run of a job, as its handler sees it. */
public interface JobRun {

    JobId job();

    Optional<TenantId> tenant();

    Settings input();

    /** 1 for the first run. */
    int attempt();

    /**
     * Shows how far the work is and that the worker is alive; at least every minute. Throws {@link JobStopped} when the
     * job was cancelled, or taken by somebody else, meanwhile: the handler lets it through.
     */
    void report(int percent, String step);
}
