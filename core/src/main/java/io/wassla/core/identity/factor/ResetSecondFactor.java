package io.wassla.core.identity.factor;

import io.wassla.core.audit.Origin;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.Notices;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.messaging.Letter.SecurityNotice.Kind;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;

/**
 * Takes a second factor off somebody who lost it together with all recovery codes, or whose master key is lost: for those
 * who run the platform, and know whom they speak to. The person is told.
 */
public final class ResetSecondFactor {

    public record Command(UserId user, Origin by) {}

    public sealed interface Outcome {
        record Reset(User user) implements Outcome {}

        record None() implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Platform<? extends IdentityPlatformScope> platform;
    private final SecurityTrail trail;
    private final Notices notices;
    private final InstantSource clock;

    public ResetSecondFactor(
            Platform<? extends IdentityPlatformScope> platform,
            SecurityTrail trail,
            Notices notices,
            InstantSource clock) {
        this.platform = platform;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var outcome = platform.<Outcome>within(scope -> scope.users()
                .locked(command.user())
                .map(user -> reset(user, command.by(), scope))
                .orElseGet(Outcome.Unknown::new));
        if (outcome instanceof Outcome.Reset(var user)) {
            notices.tell(user, Kind.SECOND_FACTOR_REMOVED, Client.local("operator"));
        }
        return outcome;
    }

    private Outcome reset(User user, Origin by, IdentityPlatformScope scope) {
        if (!user.credentials().secondFactor()) {
            return new Outcome.None();
        }
        var now = clock.instant();
        var without = user.withSecondFactor(false, now);
        scope.secondFactors().remove(user.id());
        scope.users().update(without);
        trail.record("user.second_factor_removed", user.id(), by, scope, now);
        return new Outcome.Reset(without);
    }
}
