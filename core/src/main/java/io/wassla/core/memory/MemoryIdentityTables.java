package io.wassla.core.memory;

import io.wassla.core.identity.OneTimeToken;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.code.Challenge;
import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.identity.factor.SecondFactor;
import io.wassla.core.identity.throttle.Throttle;
import io.wassla.core.identity.throttle.ThrottleKey;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Seats.Offer;
import io.wassla.core.session.Session;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SigningKey;
import io.wassla.core.tenancy.TenantId;

/** The tables of people, their places and their sessions. */
final class MemoryIdentityTables {
    final MemoryTable<UserId, User> users;
    final MemoryTable<ChallengeId, Challenge> challenges;
    final MemoryTable<ThrottleKey, Throttle> throttles;
    final MemoryTable<TokenHash, OneTimeToken> oneTimeTokens;
    final MemoryTable<UserId, SecondFactor> secondFactors;

    final MemoryTable<Place, Membership> memberships;
    final MemoryTable<Place, Offer> invitations;

    final MemoryTable<SessionId, Session> sessions;
    final MemoryTable<TokenHash, SessionId> usedTokens;
    final MemoryTable<SessionId, SessionId> parents;
    final MemoryTable<String, SigningKey> signingKeys;

    MemoryIdentityTables(MemoryDatabase database) {
        users = new MemoryTable<>(database);
        challenges = new MemoryTable<>(database);
        throttles = new MemoryTable<>(database);
        oneTimeTokens = new MemoryTable<>(database);
        secondFactors = new MemoryTable<>(database);
        memberships = new MemoryTable<>(database);
        invitations = new MemoryTable<>(database);
        sessions = new MemoryTable<>(database);
        usedTokens = new MemoryTable<>(database);
        parents = new MemoryTable<>(database);
        signingKeys = new MemoryTable<>(database);
    }

    /** A membership's or invitation's key. */
    record Place(TenantId tenant, MembershipId id) {}
}
