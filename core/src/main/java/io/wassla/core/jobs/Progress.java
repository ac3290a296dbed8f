package io.wassla.core.jobs;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Settings;

/**
 * How far a job is.
 *
 * @param percent 0 to 100
 * @param step the name of what it does now, snake_case, at most 200 characters, empty before it starts
 * @param checkpoint what the next run needs to go on from here; never a secret, at most 32,768 characters of JSON
 */
public record Progress(int percent, String step, Settings checkpoint) {
    private static final int LONGEST_STEP = 200;
    private static final int LONGEST_CHECKPOINT = 32_768;
    public static final Progress NONE = new Progress(0, "");

    public Progress {
        if (percent < 0 || percent > 100 || step.length() > LONGEST_STEP) {
            throw new InvalidValue("progress_invalid");
        }
        if (checkpoint.canonical().length() > LONGEST_CHECKPOINT) {
            throw new InvalidValue("progress_invalid");
        }
    }

    /** Without a place to go on from. */
    public Progress(int percent, String step) {
        this(percent, step, Settings.NONE);
    }

    /** The same place to go on from, shown as further. */
    Progress shown(int percent, String step) {
        return new Progress(percent, step, checkpoint);
    }

    /** What is left of it when the work is broken off: nothing, unless something was saved. */
    Progress resumable() {
        return checkpoint.equals(Settings.NONE) ? NONE : this;
    }
}
