package io.wassla.core.identity;

import io.wassla.core.kernel.TokenHash;
import java.time.Instant;

/** A token that works once, until it expires; stored as a hash. */
public record OneTimeToken(TokenHash hash, TokenPurpose purpose, UserId user, Instant expiresAt) {

    public boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }
}
