package io.wassla.core.session;

import io.wassla.core.audit.Actor;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;

/** Shuts a person out of the platform and ends all their sessions, or lets them in again. Nobody suspends themselves. */
public final class SuspendUser {

    /** @param suspended false to let them in again */
    public record Command(UserId user, boolean suspended, Origin origin) {}

    public sealed interface Outcome {
        record Changed(User user) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotYourself() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final SecurityTrail trail;
    private final InstantSource clock;

    public SuspendUser(Platform<? extends SessionPlatformScope> platform, SecurityTrail trail, InstantSource clock) {
        this.platform = platform;
        this.trail = trail;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        if (command.origin().actor().equals(new Actor.Person(command.user().value()))) {
            return new Outcome.NotYourself();
        }
        return platform.within(scope -> change(command, scope));
    }

    private Outcome change(Command command, SessionPlatformScope scope) {
        var user = scope.users().locked(command.user()).orElse(null);
        if (user == null) {
            return new Outcome.Unknown();
        }
        if (user.suspended() == command.suspended()) {
            return new Outcome.Changed(user);
        }
        var now = clock.instant();
        var changed = user.suspended(command.suspended(), now);
        scope.users().update(changed);
        if (changed.suspended()) {
            scope.sessions().endAll(user.id(), null);
        }
        var action = changed.suspended() ? "user.suspended" : "user.resumed";
        trail.record(action, user.id(), command.origin(), scope, now);
        return new Outcome.Changed(changed);
    }
}
