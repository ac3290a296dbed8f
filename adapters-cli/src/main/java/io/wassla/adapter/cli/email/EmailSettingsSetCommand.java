package io.wassla.adapter.cli.email;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.WrongUse;
import io.wassla.core.Wassla;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.messaging.ChangeEmailSettings;
import io.wassla.core.messaging.EmailSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is not given stays as it is; a secret that is needed and nowhere to be found is asked for. */
@Command(name = "set")
final class EmailSettingsSetCommand extends InstallationCommand {
    @Mixin
    private EmailOptions options = new EmailOptions();

    @Mixin
    private EmailSecretOptions secrets = new EmailSecretOptions();

    @Override
    protected void run(Installation installation, Output output) {
        var saved = with(installation, this::change);
        output.say(text("email.saved", EmailSettingsLine.of(saved, texts())), EmailSettingsShown.of(saved));
    }

    private EmailSettings change(Wassla wassla) {
        var before = wassla.messaging().showEmailSettings().handle().orElse(null);
        var form = secrets.completed(options.over(before), before, terminal(), texts());
        var command = new ChangeEmailSettings.Command(form, Origin.OPERATOR);
        return switch (wassla.messaging().changeEmailSettings().handle(command)) {
            case ChangeEmailSettings.Outcome.Saved saved -> saved.settings();
            case ChangeEmailSettings.Outcome.Invalid invalid ->
                throw new WrongUse(texts().of(Sentence.inTurn(
                        invalid.faults().stream().map(texts()::fault).toList())));
        };
    }
}
