package io.wassla.core.session;

import io.wassla.core.identity.UserId;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.List;

/** Lists where a person is signed in, newest first. */
public final class ListSessions {

    public record Command(UserId user) {}

    private final Platform<? extends SessionPlatformScope> platform;
    private final InstantSource clock;

    public ListSessions(Platform<? extends SessionPlatformScope> platform, InstantSource clock) {
        this.platform = platform;
        this.clock = clock;
    }

    public List<SessionView> handle(Command command) {
        return platform.within(scope -> scope.sessions().of(command.user(), clock.instant()).stream()
                .map(SessionView::of)
                .toList());
    }
}
