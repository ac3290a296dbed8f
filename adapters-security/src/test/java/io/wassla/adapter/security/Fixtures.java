package io.wassla.adapter.security;

import io.wassla.core.kernel.Chance;
import io.wassla.core.memory.SecureChance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;

/** Keys and clocks for tests. */
final class Fixtures {
    static final Chance CHANCE = new SecureChance();
    static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    private Fixtures() {}

    /** A key of 32 equal bytes. */
    static MasterKey key(String id, int filler) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filler);
        return new MasterKey(id, bytes);
    }

    /** A clock that stands still until it is moved. */
    static final class MovedClock implements InstantSource {
        private volatile Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        void move(Duration by) {
            now = now.plus(by);
        }
    }
}
