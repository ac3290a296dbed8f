package io.wassla.core.session;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Ends one session of a person, or all of them, or all but the one they are using. */
public final class EndSessions {

    public sealed interface Command {
        UserId user();

        Origin origin();

        record One(UserId user, SessionId session, Origin origin) implements Command {}

        /** @param save the one that goes on, if any */
        record All(UserId user, @Nullable SessionId save, Origin origin) implements Command {}
    }

    /** @param ended how many */
    public record Outcome(int ended) {}

    private final Platform<? extends SessionPlatformScope> platform;
    private final SecurityTrail trail;
    private final InstantSource clock;

    public EndSessions(Platform<? extends SessionPlatformScope> platform, SecurityTrail trail, InstantSource clock) {
        this.platform = platform;
        this.trail = trail;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return platform.within(scope -> {
            var ended = end(command, scope);
            if (ended > 0) {
                var change = Change.to(Settings.of("sessions", (long) ended));
                var now = clock.instant();
                trail.record("session.ended", command.user(), command.origin(), change, scope, now);
            }
            return new Outcome(ended);
        });
    }

    private static int end(Command command, SessionPlatformScope scope) {
        return switch (command) {
            case Command.One one -> scope.sessions().end(one.session(), one.user()) ? 1 : 0;
            case Command.All all -> scope.sessions().endAll(all.user(), all.save());
        };
    }
}
