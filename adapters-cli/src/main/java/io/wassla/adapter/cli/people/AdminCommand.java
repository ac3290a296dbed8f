package io.wassla.adapter.cli.people;

import io.wassla.adapter.cli.GroupCommand;
import picocli.CommandLine.Command;

@Command(name = "admin", subcommands = AdminCreateCommand.class)
public final class AdminCommand extends GroupCommand {}
