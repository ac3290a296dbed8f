package io.wassla.core.session;

import io.wassla.core.audit.Change;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.OneTimeToken;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.TokenPolicy;
import io.wassla.core.identity.TokenPurpose;
import io.wassla.core.identity.User;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.OpaqueToken;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Settings;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.membership.Seat;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens sessions: inside the transaction of whoever found out who it is, with the access token signed after its commit.
 */
public final class Entrance {
    private final SessionPolicy policy;
    private final TokenPolicy tokenPolicy;
    private final KeyRing ring;
    private final SecurityTrail trail;
    private final Chance chance;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public Entrance(
            SessionPolicy policy,
            TokenPolicy tokenPolicy,
            KeyRing ring,
            SecurityTrail trail,
            Chance chance,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.policy = policy;
        this.tokenPolicy = tokenPolicy;
        this.ring = ring;
        this.trail = trail;
        this.chance = chance;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Who comes in, how.
     *
     * @param means for the audit log: {@code code}, {@code password}, …
     * @param newcomer whether the account was made just now
     */
    record Visit(User user, SessionKind kind, Client client, String means, boolean newcomer) {}

    /** How far somebody got inside the transaction. */
    sealed interface Step {
        record Opened(User user, Session session, @Nullable Seat seat, Secret token, boolean newcomer)
                implements Step {}

        record SecondFactorDue(Secret token, Instant expiresAt) implements Step {}

        record Suspended() implements Step {}
    }

    /** After the first factor. */
    Step enter(Visit visit, SessionPlatformScope scope) {
        if (visit.user().suspended()) {
            return new Step.Suspended();
        }
        if (!visit.user().credentials().secondFactor()) {
            return open(visit, scope);
        }
        var token = OpaqueToken.fresh(chance);
        var expiresAt = clock.instant().plus(tokenPolicy.secondFactor());
        scope.oneTimeTokens()
                .add(new OneTimeToken(
                        TokenHash.of(token),
                        TokenPurpose.SECOND_FACTOR,
                        visit.user().id(),
                        expiresAt));
        return new Step.SecondFactorDue(token, expiresAt);
    }

    /** After the last factor. */
    Step open(Visit visit, SessionPlatformScope scope) {
        if (visit.user().suspended()) {
            return new Step.Suspended();
        }
        List<Seat> seats =
                visit.newcomer() ? List.of() : scope.seats().of(visit.user().id());
        var seat = seats.stream().filter(Seat::isOpen).findFirst().orElse(null);
        return openAt(seat, visit, scope);
    }

    Step.Opened openAt(@Nullable Seat seat, Visit visit, SessionPlatformScope scope) {
        var now = clock.instant();
        return open(seat, visit, now, session -> scope.sessions().add(session), scope);
    }

    /** No new sign-in: it counts from the start of the one it comes from, and ends with it. */
    Step.Opened openUnder(SessionView parent, Seat seat, Visit visit, SessionPlatformScope scope) {
        var startedAt = parent.lifetime().startedAt();
        return open(seat, visit, startedAt, session -> scope.sessions().addUnder(parent.id(), session), scope);
    }

    private Step.Opened open(
            @Nullable Seat seat, Visit visit, Instant startedAt, Consumer<Session> add, SessionPlatformScope scope) {
        var now = clock.instant();
        var token = OpaqueToken.fresh(chance);
        var session = new Session(
                new SessionId(ids.get()),
                visit.user().id(),
                visit.kind(),
                tenant(seat),
                TokenHash.of(token),
                policy.used(visit.kind(), startedAt, now),
                visit.client());
        add.accept(session);
        var how = Settings.of("means", visit.means())
                .with("kind", visit.kind().code())
                .with("session", session.id().value().toString());
        var origin = visit.client().origin(visit.user().id());
        trail.record("session.started", visit.user().id(), origin, Change.to(how), scope, now);
        return new Step.Opened(visit.user(), session, seat, token, visit.newcomer());
    }

    /** After the commit: the session with what its owner shows at the next request. */
    Admission admit(Step.Opened opened) {
        var session = opened.session();
        var credential = switch (session.kind()) {
            case WEB ->
                new Credential.Cookie(
                        opened.token(), session.lifetime().startedAt().plus(policy.webLongest()));
            case API -> tokens(opened);
        };
        return new Admission(opened.user(), session.id(), opened.seat(), credential, opened.newcomer());
    }

    private Credential tokens(Step.Opened opened) {
        var now = clock.instant();
        var seat = opened.seat();
        var access = ring.sign(new AccessClaims(
                opened.user().id(),
                opened.session().id(),
                tenant(seat),
                seat == null ? null : seat.role(),
                opened.user().platformRole(),
                now,
                now.plus(policy.access()),
                ids.get()));
        return new Credential.Tokens(access, opened.token(), policy.access());
    }

    static @Nullable TenantId tenant(@Nullable Seat seat) {
        return seat == null ? null : seat.tenant();
    }
}
