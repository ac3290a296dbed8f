package io.wassla.core.kernel;

import com.google.common.primitives.Longs;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes time-ordered identifiers: UUID version 7, milliseconds since the epoch first, the rest random.
 *
 * <p>Two ids of the same millisecond are in no particular order.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#section-5.7">RFC 9562, section 5.7</a>
 */
public final class UuidV7 implements Supplier<UUID> {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource clock;
    private final Chance chance;

    public UuidV7(InstantSource clock, Chance chance) {
        this.clock = clock;
        this.chance = chance;
    }

    @Override
    public UUID get() {
        var random = chance.bytes(10);
        var high = (clock.millis() << 16) | VERSION | ((random[0] & 0x0FL) << 8) | (random[1] & 0xFFL);
        var low = VARIANT | (Longs.fromByteArray(java.util.Arrays.copyOfRange(random, 2, 10)) >>> 2);
        return new UUID(high, low);
    }
}
