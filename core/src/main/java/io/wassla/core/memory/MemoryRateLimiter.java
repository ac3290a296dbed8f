package io.wassla.core.memory;

import io.wassla.core.kernel.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts calls on this node alone. */
public final class MemoryRateLimiter implements RateLimiter {
    private final Map<Counted, Window> windows = new ConcurrentHashMap<>();
    private final MemoryDatabase database;
    private final InstantSource clock;

    public MemoryRateLimiter(MemoryDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Counted(Rate rate, String key) {}

    private record Window(Instant end, int calls) {}

    @Override
    public Verdict take(Rate rate, String key) {
        database.refuseInside("the rate limiter");
        var now = clock.instant();
        var window = windows.compute(
                new Counted(rate, key),
                (counted, before) -> before == null || !now.isBefore(before.end())
                        ? new Window(now.plus(rate.window()), 1)
                        : new Window(before.end(), before.calls() + 1));
        var remaining = Math.max(0, rate.permits() - window.calls());
        return new Verdict(window.calls() <= rate.permits(), remaining, Duration.between(now, window.end()));
    }
}
