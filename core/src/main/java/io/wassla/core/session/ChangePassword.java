package io.wassla.core.session;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.Notices;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.TokenPurpose;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.identity.password.PasswordHasher;
import io.wassla.core.identity.password.PasswordThrottle;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Letter.SecurityNotice.Kind;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes a signed-in person's password against the present one, ends their other sessions, and voids the links and the
 * half-finished sign-ins that the old one let in. Who has none yet takes the way of {@link
 * io.wassla.core.identity.password.RequestPasswordReset}.
 */
public final class ChangePassword {

    /** @param session the one that goes on */
    public record Command(UserId user, SessionId session, Secret current, NewPassword next, Client client) {}

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        /** The present password is another one, or there is none. */
        record Wrong() implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final PasswordHasher hasher;
    private final PasswordThrottle throttle;
    private final SecurityTrail trail;
    private final Notices notices;
    private final InstantSource clock;

    public ChangePassword(
            Platform<? extends SessionPlatformScope> platform,
            PasswordHasher hasher,
            PasswordThrottle throttle,
            SecurityTrail trail,
            Notices notices,
            InstantSource clock) {
        this.platform = platform;
        this.hasher = hasher;
        this.throttle = throttle;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    private record Attempt(@Nullable User user, @Nullable Duration retryAfter) {}

    public Outcome handle(Command command) {
        var now = clock.instant();
        var attempt = platform.within(scope -> {
            var user = scope.users().find(command.user()).orElse(null);
            var email = user == null ? null : user.contacts().email();
            return email == null
                    ? new Attempt(null, null)
                    : new Attempt(
                            user,
                            throttle.count(email, command.client(), now, scope).orElse(null));
        });
        var retryAfter = attempt.retryAfter();
        if (retryAfter != null) {
            return new Outcome.TooOften(retryAfter);
        }
        return compare(command, attempt.user(), now);
    }

    private Outcome compare(Command command, @Nullable User user, Instant countedAt) {
        var hash = user == null ? null : user.credentials().password();
        var email = user == null ? null : user.contacts().email();
        if (!hasher.matches(command.current(), hash) || user == null || email == null) {
            return new Outcome.Wrong();
        }
        var next = hasher.hash(
                command.next().notAbout(email, user.profile().fullName()).secret());
        var outcome = platform.<Outcome>within(scope -> {
            throttle.forgive(email, command.client(), countedAt, scope);
            var current = scope.users().locked(command.user()).orElseThrow();
            if (!Objects.equals(hash, current.credentials().password())) {
                return new Outcome.Wrong();
            }
            var now = clock.instant();
            scope.users().update(current.withPassword(next, now));
            scope.oneTimeTokens().removeAll(current.id(), EnumSet.allOf(TokenPurpose.class));
            scope.sessions().endAll(current.id(), command.session());
            var origin = command.client().origin(current.id());
            trail.record("user.password_changed", current.id(), origin, scope, now);
            return new Outcome.Changed();
        });
        if (outcome instanceof Outcome.Changed) {
            notices.tell(user, Kind.PASSWORD_CHANGED, command.client());
        }
        return outcome;
    }
}
