package io.wassla.core.kernel;

import java.time.Instant;

/**
 * When a thing was made and last changed, and how often: two changes based on the same version can't both be kept.
 *
 * @param version 1 for a new thing
 */
public record Revision(Instant createdAt, Instant updatedAt, int version) {

    public static Revision first(Instant now) {
        return new Revision(now, now, 1);
    }

    public Revision next(Instant now) {
        return new Revision(createdAt, now, version + 1);
    }
}
