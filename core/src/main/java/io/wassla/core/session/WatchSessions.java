package io.wassla.core.session;

import io.wassla.core.session.SessionDirectory.Workplace;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.Set;

/** Says which of those who were let in once, and stay connected, may stay. */
public final class WatchSessions {

    public record Command(Set<Workplace> present) {}

    private final Platform<? extends SessionPlatformScope> platform;
    private final InstantSource clock;

    public WatchSessions(Platform<? extends SessionPlatformScope> platform, InstantSource clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** Those of them that may stay; one statement for all. */
    public Set<Workplace> handle(Command command) {
        if (command.present().isEmpty()) {
            return Set.of();
        }
        var now = clock.instant();
        return platform.within(scope -> scope.sessionDirectory().stillOpen(command.present(), now));
    }
}
