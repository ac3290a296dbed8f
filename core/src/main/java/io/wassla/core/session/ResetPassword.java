package io.wassla.core.session;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.Notices;
import io.wassla.core.identity.OneTimeToken;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.TokenPurpose;
import io.wassla.core.identity.User;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.identity.password.PasswordHasher;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.messaging.Letter.SecurityNotice.Kind;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Sets a new password against the token of the letter, which proves the e-mail address too, and ends every session of
 * the account.
 */
public final class ResetPassword {

    public record Command(Secret token, NewPassword password, Client client) {}

    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** Unknown, used or expired: one answer for all. */
        record Invalid() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final PasswordHasher hasher;
    private final Takeover takeover;
    private final SecurityTrail trail;
    private final Notices notices;
    private final InstantSource clock;

    public ResetPassword(
            Platform<? extends SessionPlatformScope> platform,
            PasswordHasher hasher,
            Takeover takeover,
            SecurityTrail trail,
            Notices notices,
            InstantSource clock) {
        this.platform = platform;
        this.hasher = hasher;
        this.takeover = takeover;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var owner = platform.within(
                scope -> token(command, scope).flatMap(token -> scope.users().find(token.user())));
        if (owner.isEmpty()) {
            return new Outcome.Invalid();
        }
        var person = owner.get();
        var password = command.password()
                .notAbout(person.contacts().email(), person.profile().fullName());
        var hash = hasher.hash(password.secret());
        var user = platform.within(scope -> token(command, scope).map(token -> reset(token, hash, command, scope)));
        user.ifPresent(changed -> notices.tell(changed, Kind.PASSWORD_CHANGED, command.client()));
        return user.isPresent() ? new Outcome.Done() : new Outcome.Invalid();
    }

    private Optional<OneTimeToken> token(Command command, SessionPlatformScope scope) {
        return scope.oneTimeTokens()
                .locked(TokenHash.of(command.token()), TokenPurpose.PASSWORD_RESET)
                .filter(token -> token.isValid(clock.instant()));
    }

    private User reset(OneTimeToken token, PasswordHash hash, Command command, SessionPlatformScope scope) {
        var now = clock.instant();
        var user = proven(scope.users().locked(token.user()).orElseThrow(), command, scope);
        var changed = user.withPassword(hash, now);
        scope.users().update(changed);
        scope.oneTimeTokens().removeAll(user.id(), EnumSet.allOf(TokenPurpose.class));
        scope.sessions().endAll(user.id(), null);
        var origin = command.client().origin(user.id());
        trail.record("user.password_reset", user.id(), origin, scope, now);
        return changed;
    }

    private User proven(User user, Command command, SessionPlatformScope scope) {
        var email = user.contacts().email();
        return email == null
                ? user
                : takeover.prove(user, email, command.client().origin(user.id()), scope);
    }
}
