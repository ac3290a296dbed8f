package io.wassla.core.identity.factor;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.Notices;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Letter.SecurityNotice.Kind;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.InstantSource;

/** Turns a person's second factor off, against one more one-time password or recovery code. */
public final class DropTotp {

    public record Command(UserId user, Secret code, Client client) {}

    public sealed interface Outcome {
        record Dropped() implements Outcome {}

        record Wrong() implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}
    }

    private final Platform<? extends IdentityPlatformScope> platform;
    private final SecondFactorCheck check;
    private final SecurityTrail trail;
    private final Notices notices;
    private final InstantSource clock;

    public DropTotp(
            Platform<? extends IdentityPlatformScope> platform,
            SecondFactorCheck check,
            SecurityTrail trail,
            Notices notices,
            InstantSource clock) {
        this.platform = platform;
        this.check = check;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var outcome = platform.<Outcome>within(
                scope -> switch (check.judge(command.user(), command.code(), command.client(), scope)) {
                    case SecondFactorCheck.Verdict.Wrong wrong -> new Outcome.Wrong();
                    case SecondFactorCheck.Verdict.TooOften often -> new Outcome.TooOften(often.retryAfter());
                    case SecondFactorCheck.Verdict.Right right -> drop(command, scope);
                });
        if (outcome instanceof Outcome.Dropped) {
            var user =
                    platform.within(scope -> scope.users().find(command.user())).orElseThrow();
            notices.tell(user, Kind.SECOND_FACTOR_REMOVED, command.client());
        }
        return outcome;
    }

    private Outcome drop(Command command, IdentityPlatformScope scope) {
        var now = clock.instant();
        var user = scope.users().locked(command.user()).orElseThrow();
        scope.secondFactors().remove(user.id());
        scope.users().update(user.withSecondFactor(false, now));
        var origin = command.client().origin(user.id());
        trail.record("user.second_factor_removed", user.id(), origin, scope, now);
        return new Outcome.Dropped();
    }
}
