package io.wassla.adapter.cli.people;

import io.wassla.adapter.cli.GroupCommand;
import picocli.CommandLine.Command;

@Command(
        name = "user",
        subcommands = {
            UserListCommand.class,
            UserSuspendCommand.class,
            UserSessionsCommand.class,
            UserResetSecondFactorCommand.class
        })
public final class UserCommand extends GroupCommand {}
