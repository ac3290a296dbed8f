package io.wassla.core.kernel;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * What is stored of an {@linkplain OpaqueToken opaque token}: its SHA-256.
 *
 * <p>A plain hash is enough because a token has 256 random bits; it would not be for codes and passwords.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record TokenHash(String hex) {

    public TokenHash {
        if (HashCode.fromString(hex).bits() != 256) {
            throw new IllegalArgumentException("not a SHA-256");
        }
    }

    public static TokenHash of(Secret token) {
        return new TokenHash(Hashing.sha256()
                .hashString(token.reveal(), StandardCharsets.UTF_8)
                .toString());
    }
}
