package io.wassla.adapter.http.server;

import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.api.Truth;
import io.wassla.adapter.http.ops.Metrics;
import io.wassla.adapter.http.ops.Readiness;
import io.wassla.core.kernel.IdempotencyStore;
import io.wassla.core.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What the server needs besides Wassla itself.
 *
 * @param answers keeps the answers to calls with an {@code Idempotency-Key}; {@code forget} is to be called hourly
 * @param readiness asked by {@code /health/ready}
 * @param metrics where other adapters register meters too
 * @param metricsToken lets metrics be read from elsewhere; absent: from this machine only
 * @param rates how often one client may call; {@link RateLimits.Rates#OFF} in development mode only
 * @param version as told by {@code /version} and the OpenAPI document
 */
public record Surroundings(
        IdempotencyStore answers,
        Readiness readiness,
        Metrics metrics,
        @Nullable Secret metricsToken,
        RateLimits.Rates rates,
        String version,
        Truth truth) {

    public Surroundings(
            IdempotencyStore answers,
            Readiness readiness,
            Metrics metrics,
            @Nullable Secret metricsToken,
            RateLimits.Rates rates,
            String version) {
        this(answers, readiness, metrics, metricsToken, rates, version, Truth.noted());
    }
}
