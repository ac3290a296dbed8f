package io.wassla.core.jobs;

import io.wassla.core.tenancy.Platform;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * Who runs jobs.
 *
 * @param owner unique; written on the jobs it has
 * @param stopping whether its node stops: what it has is for others to finish
 */
record Worker(
        String owner,
        Platform<? extends JobPlatformScope> platform,
        JobPolicy policy,
        InstantSource clock,
        BooleanSupplier stopping) {

    Instant now() {
        return clock.instant();
    }

    /** When it counts as lost, unless it says again that it is there. */
    Instant until() {
        return now().plus(policy.silence());
    }

    boolean isStopping() {
        return stopping.getAsBoolean();
    }
}
