package io.wassla.core.jobs;

import io.wassla.core.kernel.Settings;

/**
 * Does one type of job; an extension point.
 *
 * <p>Runs outside any transaction and opens its own, as many as it needs. May run more than once for one job (a worker
 * may be lost, a node may stop): it goes on from {@link JobRun#checkpoint}, and what it does after its last
 * {@link JobRun#save} must come to the same when it is done twice. Throwing {@link JobFailed} ends the job, any other
 * exception lets it be tried again.
 */
public interface JobHandler {

    /** Stable and unique; at most 80 characters. */
    String type();

    /** What the job came to, shown to people; no secret, at most 500,000 characters of JSON. */
    Settings run(JobRun run);
}
