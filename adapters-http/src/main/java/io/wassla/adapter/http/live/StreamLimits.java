package io.wassla.adapter.http.live;

import java.time.Duration;

/**
 * How many connections may stay open, and how they are kept.
 *
 * @param perSession of one session on one node
 * @param perNode of all together
 * @param heartbeat after so much silence a sign of life is sent; shorter than any proxy's patience
 * @param recheck how often it is asked whether those who are connected may stay
 */
public record StreamLimits(int perSession, int perNode, Duration heartbeat, Duration recheck) {
    public static final StreamLimits STANDARD =
            new StreamLimits(10, 1_000, Duration.ofSeconds(15), Duration.ofSeconds(5));
}
