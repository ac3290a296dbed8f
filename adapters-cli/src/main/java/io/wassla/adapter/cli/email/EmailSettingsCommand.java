package io.wassla.adapter.cli.email;

import io.wassla.adapter.cli.GroupCommand;
import picocli.CommandLine.Command;

@Command(
        name = "email-settings",
        subcommands = {EmailSettingsSetCommand.class, EmailSettingsShowCommand.class, EmailSettingsTestCommand.class})
public final class EmailSettingsCommand extends GroupCommand {}
