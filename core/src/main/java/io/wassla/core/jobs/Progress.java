package io.wassla.core.jobs;

import io.wassla.core.kernel.InvalidValue;

/**
 * How far a job is.
 *
 * @param percent 0 to 100
 * @param step the name of what it does now, snake_case, empty before it starts
 */
public record Progress(int percent, String step) {
    public static final Progress NONE = new Progress(0, "");

    public Progress {
        if (percent < 0 || percent > 100) {
            throw new InvalidValue("progress_invalid");
        }
    }
}
