package io.wassla.core.memory;

import io.wassla.core.kernel.Chance;
import java.security.SecureRandom;

/** Chance from the JDK's own secure generator. */
public final class SecureChance implements Chance {
    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public int below(int bound) {
        return random.nextInt(bound);
    }
}
