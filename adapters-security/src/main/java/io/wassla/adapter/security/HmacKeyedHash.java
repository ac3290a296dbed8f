package io.wassla.adapter.security;

import com.google.common.hash.Hashing;
import io.wassla.core.kernel.KeyedHash;
import java.nio.charset.StandardCharsets;

/**
 * HMAC-SHA-256 under a key derived for the purpose from the oldest master key.
 *
 * <p>The oldest, because a hash can't be sealed anew: adding a key by rotation changes no hash. Only when the oldest
 * key is dropped do the hashes change: one-time codes that are on their way and all recovery codes no longer match.
 */
public final class HmacKeyedHash implements KeyedHash {
    private final MasterKeyRing ring;

    public HmacKeyedHash(MasterKeyRing ring) {
        this.ring = ring;
    }

    @Override
    public String hash(String purpose, String text) {
        return Hashing.hmacSha256(ring.keys().hashing().derive("wassla keyed hash " + purpose))
                .hashString(text, StandardCharsets.UTF_8)
                .toString();
    }
}
