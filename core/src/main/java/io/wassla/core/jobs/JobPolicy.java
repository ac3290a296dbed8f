package io.wassla.core.jobs;

import java.time.Duration;

/**
 * How patient workers are, and how many.
 *
 * @param atOnce how many jobs run at the same time, over all nodes
 * @param silence after which a worker counts as lost
 * @param attempts how often a job is tried
 * @param firstPause before the second attempt; doubled for each further one
 */
public record JobPolicy(int atOnce, Duration silence, int attempts, Duration firstPause, Duration longestPause) {
    public static final JobPolicy STANDARD =
            new JobPolicy(4, Duration.ofMinutes(2), 5, Duration.ofSeconds(5), Duration.ofMinutes(15));

    Duration pause(int attempt) {
        var pause = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
