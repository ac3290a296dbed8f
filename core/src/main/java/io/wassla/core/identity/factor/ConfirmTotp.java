package io.wassla.core.identity.factor;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.Notices;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.throttle.SignInLimits;
import io.wassla.core.identity.throttle.ThrottleKey;
import io.wassla.core.identity.throttle.ThrottlePolicy.Verdict.Closed;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.SecretVault;
import io.wassla.core.messaging.Letter.SecurityNotice.Kind;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Turns a second factor on, once the app has shown that it holds the secret, and hands out the recovery codes. */
public final class ConfirmTotp {

    public record Command(UserId user, Secret code, Client client) {}

    public sealed interface Outcome {
        /** @param recoveryCodes ten, shown once */
        record On(List<Secret> recoveryCodes) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}

        record NothingBegun() implements Outcome {}
    }

    private final Platform<? extends IdentityPlatformScope> platform;
    private final SignInLimits limits;
    private final SecretVault vault;
    private final KeyedHash hash;
    private final Chance chance;
    private final SecurityTrail trail;
    private final Notices notices;
    private final InstantSource clock;

    public ConfirmTotp(
            Platform<? extends IdentityPlatformScope> platform,
            SignInLimits limits,
            SecretVault vault,
            KeyedHash hash,
            Chance chance,
            SecurityTrail trail,
            Notices notices,
            InstantSource clock) {
        this.platform = platform;
        this.limits = limits;
        this.vault = vault;
        this.hash = hash;
        this.chance = chance;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var outcome = platform.within(scope -> confirm(command, scope));
        if (outcome instanceof Outcome.On) {
            var user =
                    platform.within(scope -> scope.users().find(command.user())).orElseThrow();
            notices.tell(user, Kind.SECOND_FACTOR_ADDED, command.client());
        }
        return outcome;
    }

    private Outcome confirm(Command command, IdentityPlatformScope scope) {
        var now = clock.instant();
        var key = new ThrottleKey("second-factors", command.user().value().toString());
        var tries = scope.throttles().locked(key);
        if (limits.secondFactorsPerUser().judge(tries, now) instanceof Closed closed) {
            return new Outcome.TooOften(closed.retryAfter());
        }
        var factor = scope.secondFactors()
                .locked(command.user())
                .filter(begun -> !begun.isConfirmed())
                .orElse(null);
        if (factor == null) {
            return new Outcome.NothingBegun();
        }
        var typed = new Secret(Digits.toAscii(command.code().reveal().strip()));
        var step = Totp.match(vault.open(SecondFactorCheck.SEAL, factor.secret()), typed, factor.lastStep(), now);
        if (step.isEmpty()) {
            scope.throttles().save(List.of(tries.plus(now, limits.secondFactorsPerUser())));
            return new Outcome.Wrong();
        }
        return turnOn(factor, step.getAsLong(), command.client(), now, scope);
    }

    private Outcome turnOn(SecondFactor factor, long step, Client client, Instant now, IdentityPlatformScope scope) {
        var codes = RecoveryCodes.fresh(chance);
        scope.secondFactors().save(factor.confirmed(step, RecoveryCodes.hashes(codes, factor.user(), hash), now));
        var user = scope.users().locked(factor.user()).orElseThrow();
        scope.users().update(user.withSecondFactor(true, now));
        trail.record("user.second_factor_added", user.id(), client.origin(user.id()), scope, now);
        return new Outcome.On(codes);
    }
}
