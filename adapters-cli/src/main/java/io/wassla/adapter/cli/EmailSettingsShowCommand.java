package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(name = "show")
final class EmailSettingsShowCommand extends InstallationCommand {

    @Override
    void run(Installation installation, Output output) {
        var settings = with(
                installation, wassla -> wassla.messaging().showEmailSettings().handle());
        output.say(
                settings.map(found -> EmailSettingsLine.of(found, texts())).orElseGet(() -> text("email.none")),
                settings.map(EmailSettingsShown::of).orElse(EmailSettingsShown.NONE));
    }
}
