package io.wassla.core.session;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is signed in on one device.
 *
 * <p>Begins with a new token at every sign-in. A browser's keeps its token and ends when idle; a client's changes its
 * refresh token at each use, and a used one that comes back ends it, because then two hold it. Ended sessions are gone
 * at once, with every access token made for them.
 *
 * @param tenant what the person is working on, if anything
 * @param token of the cookie, or the newest refresh token
 * @param client where it began
 */
public record Session(
        SessionId id,
        UserId user,
        SessionKind kind,
        @Nullable TenantId tenant,
        TokenHash token,
        Lifetime lifetime,
        Client client) {

    Session refreshed(TokenHash next, @Nullable TenantId currentTenant, SessionPolicy policy, Instant now) {
        return new Session(id, user, kind, currentTenant, next, policy.used(kind, lifetime.startedAt(), now), client);
    }
}
