package io.wassla.core.session;

import io.wassla.core.audit.Change;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Settings;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;

/** Ends the session that somebody shows, by any of its tokens. One that is over already is no error. */
public final class SignOut {

    public sealed interface Command {
        Client client();

        /** By cookie or access token: whoever asks is known already. */
        record OfSession(SessionId session, UserId user, Client client) implements Command {}

        record ByRefreshToken(Secret token, Client client) implements Command {}
    }

    public sealed interface Outcome {
        record SignedOut() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final SecurityTrail trail;
    private final InstantSource clock;

    public SignOut(Platform<? extends SessionPlatformScope> platform, SecurityTrail trail, InstantSource clock) {
        this.platform = platform;
        this.trail = trail;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return platform.within(scope -> {
            switch (command) {
                case Command.OfSession known -> end(known.session(), known.user(), command, scope);
                case Command.ByRefreshToken refresh ->
                    scope.sessions()
                            .locked(TokenHash.of(refresh.token()), SessionKind.API)
                            .ifPresent(session -> end(session.id(), session.user(), command, scope));
            }
            return new Outcome.SignedOut();
        });
    }

    private void end(SessionId session, UserId user, Command command, SessionPlatformScope scope) {
        if (scope.sessions().end(session, user)) {
            var which = Change.to(Settings.of("session", session.value().toString()));
            var now = clock.instant();
            trail.record("session.ended", user, command.client().origin(user), which, scope, now);
        }
    }
}
