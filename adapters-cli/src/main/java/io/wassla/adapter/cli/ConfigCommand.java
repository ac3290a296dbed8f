package io.wassla.adapter.cli;

import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "config")
final class ConfigCommand extends InstallationCommand {

    @Override
    protected void run(Installation installation, Output output) {
        output.list(
                installation.settings(),
                List.of(text("config.key"), text("config.value"), text("config.origin"), text("config.variable")),
                setting -> List.of(
                        setting.key(),
                        setting.value(),
                        texts().word("config.origin", setting.origin()),
                        setting.variable()));
    }
}
