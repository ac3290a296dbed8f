package io.wassla.core.session;

import io.wassla.core.kernel.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Signs and reads access tokens: JSON Web Tokens (RFC 7519) with ES256, the key's id in {@code kid}, {@code iss} and
 * {@code aud} as set up.
 *
 * <p>Calls compute and do no I/O. Safe for concurrent use.
 */
public interface AccessTokens {

    /** A fresh key, its private part sealed. */
    SigningKey newKey(Instant now);

    /** The id of the master key that is not at hand, and without which nothing can be signed with this key. */
    Optional<String> missingKey(SigningKey key);

    Secret sign(AccessClaims claims, SigningKey key);

    /**
     * Reads a token of at most 4,096 characters. Any algorithm but ES256, a key that is not among those given, another
     * issuer or audience, a missing claim, a wrong signature: not genuine. Time is not looked at.
     */
    Reading read(Secret token, List<SigningKey> keys);

    sealed interface Reading {
        record Genuine(AccessClaims claims) implements Reading {}

        /** Well-formed, but none of the keys is the one it names. */
        record UnknownKey(String id) implements Reading {}

        record Forged() implements Reading {}
    }
}
