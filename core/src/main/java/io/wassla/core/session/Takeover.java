package io.wassla.core.session;

import io.wassla.core.audit.Origin;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.TokenPurpose;
import io.wassla.core.identity.User;
import io.wassla.core.messaging.Identifier;
import java.time.InstantSource;
import java.util.EnumSet;

/**
 * What happens when somebody proves an identifier that an account had only claimed: the account is theirs, and the
 * claimant's password, second factor, links and sessions are gone.
 */
public final class Takeover {
    private final SecurityTrail trail;
    private final InstantSource clock;

    public Takeover(SecurityTrail trail, InstantSource clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The account as it is from now on; the same if the identifier had been proven before.
     *
     * @param origin who proves it, or vouches for it on the server itself
     */
    public User prove(User user, Identifier proven, Origin origin, SessionPlatformScope scope) {
        if (!user.onlyClaims(proven)) {
            return user;
        }
        var now = clock.instant();
        var owned = user.takenOver(proven, now);
        scope.users().update(owned);
        scope.sessions().endAll(user.id(), null);
        scope.secondFactors().remove(user.id());
        scope.oneTimeTokens().removeAll(user.id(), EnumSet.allOf(TokenPurpose.class));
        trail.record("user.claim_ended", user.id(), origin, scope, now);
        return owned;
    }
}
