package io.wassla.core.identity.code;

import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Identifier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What is stored of a code: a keyed hash, bound to its challenge and identifier, so that it fits nowhere else and tells
 * nothing without the server's key. Compares in constant time.
 */
public record CodeDigest(String hex) {
    private static final String PURPOSE = "one-time-code";

    public static CodeDigest of(KeyedHash hash, ChallengeId challenge, Identifier identifier, Secret code) {
        return new CodeDigest(hash.hash(PURPOSE, challenge.value() + "\n" + identifier.key() + "\n" + code.reveal()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeDigest digest && MessageDigest.isEqual(ascii(), digest.ascii());
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    @Override
    public String toString() {
        return "•••";
    }

    private byte[] ascii() {
        return hex.getBytes(StandardCharsets.US_ASCII);
    }
}
