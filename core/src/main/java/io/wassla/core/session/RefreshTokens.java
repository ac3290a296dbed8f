package io.wassla.core.session;

import io.wassla.core.audit.Change;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.Notices;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.User;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.OpaqueToken;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Settings;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.membership.Seat;
import io.wassla.core.messaging.Letter.SecurityNotice.Kind;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives new tokens for a refresh token, which is used up. One that was used before ends the whole session: then two
 * hold it, and nobody can tell which of them is the rightful one.
 */
public final class RefreshTokens {

    public record Command(Secret refreshToken, Client client) {}

    public sealed interface Outcome {
        record Refreshed(Admission admission) implements Outcome {}

        /** Unknown, used, expired, ended, or of somebody suspended: one answer for all. */
        record Refused() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final Entrance entrance;
    private final SessionPolicy policy;
    private final SecurityTrail trail;
    private final Notices notices;
    private final Chance chance;
    private final InstantSource clock;

    public RefreshTokens(
            Platform<? extends SessionPlatformScope> platform,
            Entrance entrance,
            SessionPolicy policy,
            SecurityTrail trail,
            Notices notices,
            Chance chance,
            InstantSource clock) {
        this.platform = platform;
        this.entrance = entrance;
        this.policy = policy;
        this.trail = trail;
        this.notices = notices;
        this.chance = chance;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var result = platform.within(scope -> refresh(command, scope));
        return switch (result) {
            case Result.Opened opened -> new Outcome.Refreshed(entrance.admit(opened.step()));
            case Result.Replayed replayed -> {
                notices.tell(replayed.user(), Kind.REFRESH_TOKEN_REPLAYED, command.client());
                yield new Outcome.Refused();
            }
            case Result.Refused refused -> new Outcome.Refused();
        };
    }

    private sealed interface Result {
        record Opened(Entrance.Step.Opened step) implements Result {}

        /** A used token came back, and a session was ended for it. */
        record Replayed(User user) implements Result {}

        record Refused() implements Result {}
    }

    private Result refresh(Command command, SessionPlatformScope scope) {
        var now = clock.instant();
        var used = TokenHash.of(command.refreshToken());
        var session = scope.sessions().locked(used, SessionKind.API).orElse(null);
        if (session == null) {
            return scope.sessions()
                    .formerly(used)
                    .flatMap(replayed -> endReplayed(replayed, command, scope))
                    .<Result>map(Result.Replayed::new)
                    .orElseGet(Result.Refused::new);
        }
        var user = scope.users()
                .find(session.user())
                .filter(found -> !found.suspended())
                .orElse(null);
        if (user == null || session.lifetime().isOver(now)) {
            return new Result.Refused();
        }
        var seat = seat(session, scope);
        var next = OpaqueToken.fresh(chance);
        var refreshed = session.refreshed(TokenHash.of(next), Entrance.tenant(seat), policy, now);
        scope.sessions().rotate(refreshed, used);
        return new Result.Opened(new Entrance.Step.Opened(user, refreshed, seat, next, false));
    }

    private static @Nullable Seat seat(Session session, SessionPlatformScope scope) {
        return scope.seats().of(session.user()).stream()
                .filter(Seat::isOpen)
                .filter(seat -> session.tenant() == null || Objects.equals(seat.tenant(), session.tenant()))
                .findFirst()
                .orElse(null);
    }

    private Optional<User> endReplayed(Session replayed, Command command, SessionPlatformScope scope) {
        if (!scope.sessions().end(replayed.id(), replayed.user())) {
            return Optional.empty();
        }
        var which = Change.to(Settings.of("session", replayed.id().value().toString()));
        var now = clock.instant();
        trail.record(
                "session.refresh_replayed", replayed.user(), command.client().anonymous(), which, scope, now);
        return scope.users().find(replayed.user());
    }
}
