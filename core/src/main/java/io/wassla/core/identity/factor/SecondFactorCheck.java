package io.wassla.core.identity.factor;

import io.wassla.core.audit.Subject;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.throttle.Refusals;
import io.wassla.core.identity.throttle.SignInLimits;
import io.wassla.core.identity.throttle.ThrottleKey;
import io.wassla.core.identity.throttle.ThrottlePolicy.Verdict.Closed;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.SecretVault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Judges a one-time password or recovery code inside the transaction of whoever wants to know, and keeps count: what
 * was right is used up, what was wrong is counted. The counts must be committed whatever the verdict.
 */
public final class SecondFactorCheck {
    static final String SEAL = "totp";
    private static final int LONGEST_TYPED = 40;

    private final SignInLimits limits;
    private final SecretVault vault;
    private final KeyedHash hash;
    private final Refusals refusals;
    private final InstantSource clock;

    public SecondFactorCheck(
            SignInLimits limits, SecretVault vault, KeyedHash hash, SecurityTrail trail, InstantSource clock) {
        this.limits = limits;
        this.vault = vault;
        this.hash = hash;
        this.refusals = new Refusals(trail);
        this.clock = clock;
    }

    public sealed interface Verdict {
        record Right() implements Verdict {}

        record Wrong() implements Verdict {}

        record TooOften(Duration retryAfter) implements Verdict {}
    }

    /** Only of a second factor that was confirmed. */
    public Verdict judge(UserId user, Secret typed, Client client, IdentityPlatformScope scope) {
        var now = clock.instant();
        var key = new ThrottleKey("second-factors", user.value().toString());
        var tries = scope.throttles().locked(key);
        if (limits.secondFactorsPerUser().judge(tries, now) instanceof Closed closed) {
            refusals.note(key, new Subject("user", user.value().toString()), client, scope, now);
            return new Verdict.TooOften(closed.retryAfter());
        }
        var factor = scope.secondFactors()
                .locked(user)
                .filter(SecondFactor::isConfirmed)
                .orElse(null);
        var used = factor == null ? null : use(factor, normal(typed), now);
        if (used == null || factor == null || used.equals(factor)) {
            scope.throttles().save(List.of(tries.plus(now, limits.secondFactorsPerUser())));
            return new Verdict.Wrong();
        }
        scope.secondFactors().save(used);
        return new Verdict.Right();
    }

    /** The factor without what was typed, or as it was when that is not good. */
    private SecondFactor use(SecondFactor factor, Secret typed, Instant now) {
        if (Totp.looksLikeCode(typed.reveal())) {
            var step = Totp.match(vault.open(SEAL, factor.secret()), typed, factor.lastStep(), now);
            return step.isPresent() ? factor.accepted(step.getAsLong()) : factor;
        }
        return factor.without(RecoveryCodes.hashOf(typed, factor.user(), hash));
    }

    private static Secret normal(Secret typed) {
        var text = Digits.toAscii(typed.reveal().strip());
        return new Secret(text.length() > LONGEST_TYPED ? "" : text.replace(" ", ""));
    }
}
