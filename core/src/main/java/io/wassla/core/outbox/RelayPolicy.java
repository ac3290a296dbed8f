package io.wassla.core.outbox;

import java.time.Duration;

/**
 * How the relay passes events on.
 *
 * @param lease how long the handlers of one batch may take together
 * @param attempts after so many failures an event is parked
 * @param firstPause before the second attempt; doubled for each further one
 */
public record RelayPolicy(Duration lease, int batch, int attempts, Duration firstPause, Duration longestPause) {
    public static final RelayPolicy STANDARD =
            new RelayPolicy(Duration.ofMinutes(1), 50, 10, Duration.ofSeconds(1), Duration.ofMinutes(10));

    Duration pause(int attempt) {
        var pause = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
