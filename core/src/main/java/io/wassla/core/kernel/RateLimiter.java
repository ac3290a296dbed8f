package io.wassla.core.kernel;

import java.time.Duration;

/**
 * Counts calls per key in fixed windows, over all nodes together.
 *
 * <p>Never lets more than the rate through. A node may lease permits ahead, so with several nodes a little less than
 * the rate may pass. Does its own storage work: never call it inside a transaction. Safe for concurrent use. When the
 * storage does not answer, calls are let through: availability goes first here, unlike in sign-in.
 */
public interface RateLimiter {

    Verdict take(Rate rate, String key);

    /**
     * @param name stable, part of the key
     * @param permits calls per window, at least 1
     */
    record Rate(String name, int permits, Duration window) {}

    /**
     * @param remaining calls left in this window, as far as this node knows
     * @param resetAfter until the window ends
     */
    record Verdict(boolean allowed, int remaining, Duration resetAfter) {}
}
