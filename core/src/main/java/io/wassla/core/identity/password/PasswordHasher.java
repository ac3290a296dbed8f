package io.wassla.core.identity.password;

import io.wassla.core.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords slowly, with a salt of its own for each (Argon2id, 19 MiB, RFC 9106).
 *
 * <p>Each call takes tens of milliseconds and memory, so at most four run at once; further callers wait in turn for up
 * to five seconds and then get {@link io.wassla.core.kernel.PortUnavailable}. Never called inside a transaction. Safe
 * for concurrent use.
 */
public interface PasswordHasher {

    PasswordHash hash(Secret password);

    /**
     * Whether the password is the one that was hashed, compared in constant time. Without a hash it does the same work
     * on a dummy and says no, so that the time tells nobody whether an account exists.
     */
    boolean matches(Secret password, @Nullable PasswordHash hash);

    /** Whether the hash was made with weaker parameters than today's and should be made anew at the next sign-in. */
    boolean isStale(PasswordHash hash);
}
