package io.wassla.adapter.messaging;

import java.time.Duration;

/**
 * How long a gateway waits.
 *
 * @param connect for a connection
 * @param total for everything together, looking up the name included
 */
public record Patience(Duration connect, Duration total) {
    public static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10));
}
