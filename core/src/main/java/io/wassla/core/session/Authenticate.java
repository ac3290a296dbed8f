package io.wassla.core.session;

import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.tenancy.Platform;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Finds out who makes a request, from its cookie or its access token, in one statement. */
public final class Authenticate {

    public sealed interface Command {
        record ByCookie(Secret token) implements Command {}

        record ByAccessToken(Secret token) implements Command {}
    }

    public sealed interface Outcome {
        record Authenticated(Principal principal) implements Outcome {}

        /** Unknown, expired, ended, forged, or of somebody suspended: one answer for all. */
        record Refused() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final KeyRing ring;
    private final SessionPolicy policy;
    private final InstantSource clock;

    public Authenticate(
            Platform<? extends SessionPlatformScope> platform,
            KeyRing ring,
            SessionPolicy policy,
            InstantSource clock) {
        this.platform = platform;
        this.ring = ring;
        this.policy = policy;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return switch (command) {
            case Command.ByCookie cookie -> byCookie(cookie.token());
            case Command.ByAccessToken access -> byAccessToken(access.token());
        };
    }

    private Outcome byCookie(Secret cookie) {
        var hash = TokenHash.of(cookie);
        return platform.within(scope -> judge(scope.sessionDirectory().byCookie(hash), scope));
    }

    private Outcome byAccessToken(Secret token) {
        return switch (ring.read(token)) {
            case AccessTokens.Reading.Genuine genuine -> byClaims(genuine.claims());
            case AccessTokens.Reading.UnknownKey unknown -> new Outcome.Refused();
            case AccessTokens.Reading.Forged forged -> new Outcome.Refused();
        };
    }

    private Outcome byClaims(AccessClaims claims) {
        if (!clock.instant().isBefore(claims.expiresAt())) {
            return new Outcome.Refused();
        }
        return platform.within(scope -> judge(
                scope.sessionDirectory()
                        .bySession(claims.session(), claims.tenant())
                        .filter(principal -> principal.person().id().equals(claims.user())),
                scope));
    }

    private Outcome judge(Optional<Principal> found, SessionPlatformScope scope) {
        var now = clock.instant();
        var principal = found.filter(who -> !who.person().suspended())
                .filter(who -> !who.session().lifetime().isOver(now))
                .orElse(null);
        if (principal == null) {
            return new Outcome.Refused();
        }
        var session = principal.session();
        var lifetime = session.lifetime();
        if (!now.isBefore(lifetime.lastSeenAt().plus(policy.noticeEvery()))) {
            scope.sessions().notice(session.id(), noticed(session, now));
        }
        return new Outcome.Authenticated(principal);
    }

    private Lifetime noticed(SessionView session, Instant now) {
        var lifetime = session.lifetime();
        return switch (session.kind()) {
            case WEB -> policy.used(SessionKind.WEB, lifetime.startedAt(), now);
            case API -> new Lifetime(lifetime.startedAt(), now, lifetime.endsAt());
        };
    }
}
