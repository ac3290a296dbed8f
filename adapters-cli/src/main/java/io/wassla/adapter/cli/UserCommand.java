package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(
        name = "user",
        subcommands = {UserListCommand.class, UserSuspendCommand.class, UserSessionsCommand.class})
final class UserCommand extends GroupCommand {}
