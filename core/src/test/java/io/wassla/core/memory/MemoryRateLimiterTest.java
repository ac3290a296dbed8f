package io.wassla.core.memory;

import io.wassla.core.kernel.RateLimiter;
import io.wassla.core.kernel.RateLimiterContract;
import java.time.InstantSource;

class MemoryRateLimiterTest extends RateLimiterContract {
    @Override
    protected RateLimiter limiter(InstantSource clock) {
        return new MemoryRateLimiter(new MemoryDatabase(), clock);
    }
}
