package io.wassla.core.contract;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Version 7 UUIDs, each greater than the one before, other ones in each run. */
final class Ids {
    private static final long RANDOM = UUID.randomUUID().getLeastSignificantBits();
    private static final AtomicLong MILLIS = new AtomicLong(System.currentTimeMillis());

    private Ids() {}

    static UUID next() {
        return new UUID((MILLIS.incrementAndGet() << 16) | 0x7000L, RANDOM);
    }
}
