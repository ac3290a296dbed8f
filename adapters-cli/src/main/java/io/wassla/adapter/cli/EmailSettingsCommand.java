package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(
        name = "email-settings",
        subcommands = {EmailSettingsSetCommand.class, EmailSettingsShowCommand.class, EmailSettingsTestCommand.class})
final class EmailSettingsCommand extends GroupCommand {}
