package io.wassla.core.session;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.User;
import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.identity.password.PasswordHasher;
import io.wassla.core.identity.password.PasswordThrottle;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Signs in with e-mail address and password. Which of the two was wrong is not told, neither by the answer nor by the
 * time it takes.
 */
public final class SignInWithPassword {

    public record Command(EmailAddress email, Secret password, SessionKind kind, Client client) {}

    public sealed interface Outcome {
        record SignedIn(Admission admission) implements Outcome {}

        record SecondFactorRequired(Secret token, Instant expiresAt) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}

        /** The password was right, but the platform has suspended the account; nobody else learns of it. */
        record Suspended() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final PasswordHasher hasher;
    private final PasswordThrottle throttle;
    private final Entrance entrance;
    private final InstantSource clock;

    public SignInWithPassword(
            Platform<? extends SessionPlatformScope> platform,
            PasswordHasher hasher,
            PasswordThrottle throttle,
            Entrance entrance,
            InstantSource clock) {
        this.platform = platform;
        this.hasher = hasher;
        this.throttle = throttle;
        this.entrance = entrance;
        this.clock = clock;
    }

    /** What is known before the password is looked at: the try is counted already, so that races gain nothing. */
    private sealed interface Attempt {
        record Counted(@Nullable User user) implements Attempt {}

        record Refused(Duration retryAfter) implements Attempt {}
    }

    public Outcome handle(Command command) {
        var now = clock.instant();
        var attempt = platform.within(scope -> attempt(command, now, scope));
        return switch (attempt) {
            case Attempt.Refused refused -> new Outcome.TooOften(refused.retryAfter());
            case Attempt.Counted counted -> compare(command, counted.user(), now);
        };
    }

    private Attempt attempt(Command command, Instant now, SessionPlatformScope scope) {
        var refused = throttle.count(command.email(), command.client(), now, scope);
        return refused.isPresent()
                ? new Attempt.Refused(refused.get())
                : new Attempt.Counted(scope.users().find(command.email()).orElse(null));
    }

    private Outcome compare(Command command, @Nullable User user, Instant now) {
        var hash = user == null ? null : user.credentials().password();
        if (!hasher.matches(command.password(), hash) || user == null || hash == null) {
            return new Outcome.Wrong();
        }
        var renewed = hasher.isStale(hash) ? hasher.hash(command.password()) : null;
        var step = platform.<Entrance.@Nullable Step>within(scope -> {
            throttle.forgive(command.email(), command.client(), now, scope);
            var current = scope.users().locked(user.id()).orElse(null);
            return current == null || !hash.equals(current.credentials().password())
                    ? null
                    : enter(renewed(current, renewed, scope), command, scope);
        });
        return step == null ? new Outcome.Wrong() : outcome(step);
    }

    private User renewed(User user, @Nullable PasswordHash renewed, SessionPlatformScope scope) {
        if (renewed == null) {
            return user;
        }
        var changed = user.withPassword(renewed, clock.instant());
        scope.users().update(changed);
        return changed;
    }

    private Entrance.Step enter(User user, Command command, SessionPlatformScope scope) {
        return entrance.enter(new Entrance.Visit(user, command.kind(), command.client(), "password", false), scope);
    }

    private Outcome outcome(Entrance.Step step) {
        return switch (step) {
            case Entrance.Step.Opened opened -> new Outcome.SignedIn(entrance.admit(opened));
            case Entrance.Step.SecondFactorDue due -> new Outcome.SecondFactorRequired(due.token(), due.expiresAt());
            case Entrance.Step.Suspended suspended -> new Outcome.Suspended();
        };
    }
}
