package io.wassla.core.identity;

import io.wassla.core.kernel.TokenHash;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The single-use tokens that have not been used. */
public interface OneTimeTokens {

    void add(OneTimeToken token);

    /** Keeps others from this token until the transaction ends: of two that race, the second finds what was left. */
    Optional<OneTimeToken> locked(TokenHash hash, TokenPurpose purpose);

    /** Used up, or void. */
    void remove(TokenHash hash);

    /** All of one person for these purposes are void; one statement. */
    void removeAll(UserId user, Set<TokenPurpose> purposes);

    /** Sweeps away what expired before that moment; returns how many. */
    int removeExpired(Instant moment);
}
