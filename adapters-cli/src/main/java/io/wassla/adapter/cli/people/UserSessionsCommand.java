package io.wassla.adapter.cli.people;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.core.session.ListSessions;
import io.wassla.core.session.SessionView;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "sessions")
final class UserSessionsCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "ID|EMAIL|PHONE", descriptionKey = "user.which")
    private @Nullable String which;

    record Shown(
            UUID id, String kind, String address, String agent, Instant startedAt, Instant lastSeenAt, Instant endsAt) {
        static Shown of(SessionView session) {
            return new Shown(
                    session.id().value(),
                    session.kind().code(),
                    session.client().address().value(),
                    session.client().agent(),
                    session.lifetime().startedAt(),
                    session.lifetime().lastSeenAt(),
                    session.lifetime().endsAt());
        }
    }

    @Override
    protected void run(Installation installation, Output output) {
        var called = Objects.requireNonNull(which, "required");
        var unknown = text("user.unknown", called);
        var sessions = with(installation, wassla -> {
            var user = Users.require(wassla, called, unknown);
            return wassla.sessions().listSessions().handle(new ListSessions.Command(user.id()));
        });
        output.list(
                sessions.stream().map(Shown::of).toList(),
                List.of(
                        text("session.id"),
                        text("session.kind"),
                        text("session.address"),
                        text("session.agent"),
                        text("session.seen")),
                session -> List.of(
                        session.id().toString(),
                        texts().word("session.kind", session.kind()),
                        session.address(),
                        session.agent(),
                        session.lastSeenAt().toString()));
    }
}
