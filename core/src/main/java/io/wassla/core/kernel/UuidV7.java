package io.wassla.core.kernel;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Makes time-ordered identifiers: UUID version 7, milliseconds since the epoch first, the rest random.
 *
 * <p>Ids of one maker are in the order they were made, also within a millisecond or when the clock goes back (RFC 9562,
 * section 6.2, method 1). Those of two makers in the same millisecond are in no particular order. Safe for concurrent
 * use.
 */
public final class UuidV7 implements Supplier<UUID> {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int COUNTER_BITS = 12;
    private static final int COUNTER = 0xFFF;
    /** A counter begins in its lower half, so that a millisecond has room for what follows. */
    private static final int COUNTER_START = 0x7FF;

    private final AtomicLong last = new AtomicLong();
    private final InstantSource clock;
    private final Chance chance;

    public UuidV7(InstantSource clock, Chance chance) {
        this.clock = clock;
        this.chance = chance;
    }

    @Override
    public UUID get() {
        var random = chance.bytes(12);
        var start = Ints.fromByteArray(random) & COUNTER_START;
        var fresh = (clock.millis() << COUNTER_BITS) | start;
        var stamp = last.updateAndGet(before -> Math.max(fresh, before + 1));
        var high = ((stamp >> COUNTER_BITS) << 16) | VERSION | (stamp & COUNTER);
        var low = VARIANT | (Longs.fromByteArray(Arrays.copyOfRange(random, 4, 12)) >>> 2);
        return new UUID(high, low);
    }
}
