package io.wassla.adapter.persistence.limits;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leases a tenth of a window's permits at a time, so that most calls cost no statement; once they are all leased, none
 * costs one until the window ends.
 *
 * <p>Windows begin at whole multiples of their length, the same on every node. A bucket that this node forgets for want
 * of space takes its permits with it. While the database does not answer, calls are let through and it is left alone
 * for a moment.
 */
public final class LeasingRateLimiter implements RateLimiter {
    private static final Logger LOG = LoggerFactory.getLogger(LeasingRateLimiter.class);
    private static final int MOST_BUCKETS = 100_000;
    private static final Duration PEACE = Duration.ofSeconds(5);

    private final Cache<String, Bucket> buckets =
            CacheBuilder.newBuilder().maximumSize(MOST_BUCKETS).build();
    private final Leases leases;
    private final InstantSource clock;
    private volatile Instant awayUntil = Instant.MIN;

    public LeasingRateLimiter(Leases leases, InstantSource clock) {
        this.leases = leases;
        this.clock = clock;
    }

    @Override
    public Verdict take(Rate rate, String key) {
        leases.refuseInside();
        var now = clock.instant();
        var window = Window.at(now, rate.window());
        var resetAfter = Duration.between(now, window.end());
        var remaining = remaining(rate, key, window, now);
        if (remaining == null) {
            return new Verdict(true, rate.permits(), resetAfter);
        }
        return new Verdict(remaining >= 0, Math.max(0, remaining), resetAfter);
    }

    /** Negative when there are none left; absent when nobody knows. */
    private @Nullable Integer remaining(Rate rate, String key, Window window, Instant now) {
        if (now.isBefore(awayUntil)) {
            return null;
        }
        try {
            return bucket(rate, key).take(window);
        } catch (PortUnavailable away) {
            LOG.warn("rates are not limited for a moment: {}", away.getMessage());
            awayUntil = now.plus(PEACE);
            return null;
        }
    }

    private Bucket bucket(Rate rate, String key) {
        try {
            return buckets.get(rate.name() + '\n' + key, () -> new Bucket(rate, key, leases));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
