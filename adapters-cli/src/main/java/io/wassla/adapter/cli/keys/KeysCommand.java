package io.wassla.adapter.cli.keys;

import io.wassla.adapter.cli.GroupCommand;
import picocli.CommandLine.Command;

@Command(
        name = "keys",
        subcommands = {KeysRotateCommand.class, KeysDropCommand.class})
public final class KeysCommand extends GroupCommand {}
