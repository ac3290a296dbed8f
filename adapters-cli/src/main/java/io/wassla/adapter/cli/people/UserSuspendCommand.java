package io.wassla.adapter.cli.people;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.Refused;
import io.wassla.core.audit.Origin;
import io.wassla.core.session.SuspendUser;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "suspend")
final class UserSuspendCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "ID|EMAIL|PHONE", descriptionKey = "user.which")
    private @Nullable String which;

    @Option(names = "--resume", descriptionKey = "user.resume")
    private boolean resume;

    @Override
    protected void run(Installation installation, Output output) {
        var called = Objects.requireNonNull(which, "required");
        var unknown = text("user.unknown", called);
        var outcome = with(installation, wassla -> {
            var user = Users.require(wassla, called, unknown);
            return wassla.sessions().suspendUser().handle(new SuspendUser.Command(user.id(), !resume, Origin.OPERATOR));
        });
        switch (outcome) {
            case SuspendUser.Outcome.Changed changed -> {
                var shown = Users.Shown.of(changed.user());
                output.say(text(resume ? "user.is.resumed" : "user.is.suspended", shown.called()), shown);
            }
            case SuspendUser.Outcome.Unknown gone -> throw new Refused(unknown);
            case SuspendUser.Outcome.NotYourself self -> throw new Refused(text("user.not.yourself"));
        }
    }
}
