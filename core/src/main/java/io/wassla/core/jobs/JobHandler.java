package io.wassla.core.jobs;

import io.wassla.core.kernel.Settings;

/**
 * Does one type of job; an extension point.
 *
 * <p>Runs outside any transaction and opens its own; may run more than once for one job (a worker may be lost after the
 * work and before the note of it), so what it does twice must come to the same. Throwing {@link JobFailed} ends the job,
 * any other exception lets it be tried again.
 */
public interface JobHandler {

    /** Stable and unique; at most 80 characters. */
    String type();

    /** What the job came to, shown to people; no secret. */
    Settings run(JobRun run);
}
