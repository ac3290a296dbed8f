package io.wassla.adapter.cli.email;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import picocli.CommandLine.Command;

@Command(name = "show")
final class EmailSettingsShowCommand extends InstallationCommand {

    @Override
    protected void run(Installation installation, Output output) {
        var settings = with(
                installation, wassla -> wassla.messaging().showEmailSettings().handle());
        output.say(
                settings.map(found -> EmailSettingsLine.of(found, texts())).orElseGet(() -> text("email.none")),
                settings.map(EmailSettingsShown::of).orElse(EmailSettingsShown.NONE));
    }
}
