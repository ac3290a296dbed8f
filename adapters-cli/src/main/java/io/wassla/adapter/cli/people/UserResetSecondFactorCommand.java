package io.wassla.adapter.cli.people;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.Refused;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.factor.ResetSecondFactor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "reset-second-factor")
final class UserResetSecondFactorCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "ID|EMAIL|PHONE", descriptionKey = "user.which")
    private @Nullable String which;

    @Override
    protected void run(Installation installation, Output output) {
        var called = Objects.requireNonNull(which, "required");
        var unknown = text("user.unknown", called);
        var outcome = with(installation, wassla -> {
            var user = Users.require(wassla, called, unknown);
            return wassla.identity()
                    .resetSecondFactor()
                    .handle(new ResetSecondFactor.Command(user.id(), Origin.OPERATOR));
        });
        switch (outcome) {
            case ResetSecondFactor.Outcome.Reset(var user) -> {
                var shown = Users.Shown.of(user);
                output.say(text("user.factor.is.off", shown.called()), shown);
            }
            case ResetSecondFactor.Outcome.None none -> throw new Refused(text("user.factor.none", called));
            case ResetSecondFactor.Outcome.Unknown gone -> throw new Refused(unknown);
        }
    }
}
