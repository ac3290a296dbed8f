package io.wassla.core.identity.password;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.Links;
import io.wassla.core.identity.OneTimeToken;
import io.wassla.core.identity.TokenPolicy;
import io.wassla.core.identity.TokenPurpose;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.throttle.SignInLimits;
import io.wassla.core.identity.throttle.Throttle;
import io.wassla.core.identity.throttle.ThrottleKey;
import io.wassla.core.identity.throttle.ThrottlePolicy.Verdict.Closed;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.OpaqueToken;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.OtpSender;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * Sends a link to choose a new password, if there is an account; the answer is the same if there is none, costs the
 * same, and comes before the letter is sent, so that time tells nothing either.
 */
public final class RequestPasswordReset {
    /** Whose token is stored when nobody may have one: no account has this id, and the token is told to nobody. */
    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    public record Command(EmailAddress email, Client client, Language language) {}

    public sealed interface Outcome {
        /** If there is such an account, a letter is on its way. */
        record Accepted() implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}
    }

    private final Platform<? extends IdentityPlatformScope> platform;
    private final OtpSender sender;
    private final Executor background;
    private final Links links;
    private final TokenPolicy policy;
    private final SignInLimits limits;
    private final KeyedHash hash;
    private final Chance chance;
    private final InstantSource clock;

    /** @param background runs the sending after the answer */
    public RequestPasswordReset(
            Platform<? extends IdentityPlatformScope> platform,
            OtpSender sender,
            Executor background,
            Links links,
            TokenPolicy policy,
            SignInLimits limits,
            KeyedHash hash,
            Chance chance,
            InstantSource clock) {
        this.platform = platform;
        this.sender = sender;
        this.background = background;
        this.links = links;
        this.policy = policy;
        this.limits = limits;
        this.hash = hash;
        this.chance = chance;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var token = OpaqueToken.fresh(chance);
        var outcome = platform.within(scope -> reserve(command, token, scope));
        return switch (outcome) {
            case Reserved.Refused refused -> new Outcome.TooOften(refused.retryAfter());
            case Reserved.Nobody nobody -> new Outcome.Accepted();
            case Reserved.Known(var address) -> {
                background.execute(() -> send(address, command, token));
                yield new Outcome.Accepted();
            }
        };
    }

    private sealed interface Reserved {
        /** @param address as the account has it, however it was typed now */
        record Known(EmailAddress address) implements Reserved {}

        record Nobody() implements Reserved {}

        record Refused(Duration retryAfter) implements Reserved {}
    }

    private Reserved reserve(Command command, Secret token, IdentityPlatformScope scope) {
        var now = clock.instant();
        var account = ThrottleKey.of("resets", command.email(), hash);
        var network = new ThrottleKey("resets-from", command.client().address().network());
        var tries = scope.throttles().locked(Set.of(account, network));
        if (limits.resetsPerNetwork().judge(Throttle.of(network, tries), now) instanceof Closed closed) {
            return new Reserved.Refused(closed.retryAfter());
        }
        if (limits.resetsPerAccount().judge(Throttle.of(account, tries), now) instanceof Closed closed) {
            return new Reserved.Refused(closed.retryAfter());
        }
        scope.throttles()
                .save(List.of(
                        Throttle.of(account, tries).plus(now, limits.resetsPerAccount()),
                        Throttle.of(network, tries).plus(now, limits.resetsPerNetwork())));
        var user = scope.users()
                .find(command.email())
                .filter(known -> !known.suspended())
                .orElse(null);
        var address = user == null ? null : user.contacts().email();
        var whose = user == null || address == null ? NOBODY : user.id();
        scope.oneTimeTokens()
                .add(new OneTimeToken(
                        TokenHash.of(token), TokenPurpose.PASSWORD_RESET, whose, now.plus(policy.passwordReset())));
        return address == null ? new Reserved.Nobody() : new Reserved.Known(address);
    }

    private void send(EmailAddress to, Command command, Secret token) {
        var letter = new Letter.PasswordReset(links.passwordReset(token), policy.passwordReset());
        sender.send(to, letter, command.language());
    }
}
