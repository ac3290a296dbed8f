package io.wassla.core.memory;

import com.google.common.hash.Hashing;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.KeyedHash;
import java.nio.charset.StandardCharsets;

/** Keyed hashes under a key that is forgotten with the object. */
public final class MemoryKeyedHash implements KeyedHash {
    private static final int KEY_BYTES = 32;

    private final byte[] key;

    public MemoryKeyedHash(Chance chance) {
        key = chance.bytes(KEY_BYTES);
    }

    @Override
    public String hash(String purpose, String text) {
        return Hashing.hmacSha256(key)
                .hashString(purpose + "\0" + text, StandardCharsets.UTF_8)
                .toString();
    }
}
