package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(name = "migrate")
final class MigrateCommand extends InstallationCommand {

    @Override
    protected void run(Installation installation, Output output) {
        var migrated = installation.migrate();
        output.say(text("migrate.done", migrated.version(), migrated.applied()), migrated);
    }
}
