package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(name = "admin", subcommands = AdminCreateCommand.class)
final class AdminCommand extends GroupCommand {}
