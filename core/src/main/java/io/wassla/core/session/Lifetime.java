package io.wassla.core.session;

import java.time.Instant;

/**
 * When a session began, was last used, and ends by itself.
 *
 * @param lastSeenAt exact to a few minutes
 * @param endsAt from this moment on it is over
 */
public record Lifetime(Instant startedAt, Instant lastSeenAt, Instant endsAt) {

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }
}
