package io.wassla.adapter.persistence.limits;

import io.wassla.core.kernel.RateLimiter.Rate;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The permits of one key that this node holds in the present window. */
final class Bucket {
    private static final int LEASES_PER_WINDOW = 10;

    private final ReentrantLock lock = new ReentrantLock();
    private final Rate rate;
    private final String key;
    private final Leases leases;

    private @Nullable Window window;
    private int held;
    private int leasedByAll;

    Bucket(Rate rate, String key, Leases leases) {
        this.rate = rate;
        this.key = key;
        this.leases = leases;
    }

    /** Takes one; says how many are left as far as this node knows, or -1 when there was none. */
    int take(Window now) {
        lock.lock();
        try {
            turnTo(now);
            if (held == 0 && leasedByAll < rate.permits()) {
                lease(now);
            }
            if (held == 0) {
                return -1;
            }
            held--;
            return held + rate.permits() - leasedByAll;
        } finally {
            lock.unlock();
        }
    }

    private void turnTo(Window now) {
        if (!now.equals(window)) {
            window = now;
            held = 0;
            leasedByAll = 0;
        }
    }

    private void lease(Window now) {
        var batch = Math.max(1, rate.permits() / LEASES_PER_WINDOW);
        var after = leases.lease(rate, key, now, batch);
        if (after.isPresent()) {
            var before = after.getAsInt() - batch;
            leasedByAll = Math.min(after.getAsInt(), rate.permits());
            held = leasedByAll - before;
        } else {
            leasedByAll = rate.permits();
        }
    }
}
