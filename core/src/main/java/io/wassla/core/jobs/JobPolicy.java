package io.wassla.core.jobs;

import java.time.Duration;

/**
 * How patient workers are.
 *
 * @param silence after which a worker counts as lost
 * @param attempts how often a job is tried
 * @param firstPause before the second attempt; doubled for each further one
 */
public record JobPolicy(Duration silence, int attempts, Duration firstPause, Duration longestPause) {
    public static final JobPolicy STANDARD =
            new JobPolicy(Duration.ofMinutes(5), 5, Duration.ofSeconds(5), Duration.ofMinutes(15));

    Duration pause(int attempt) {
        var pause = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
