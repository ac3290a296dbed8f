package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(
        name = "keys",
        subcommands = {KeysRotateCommand.class, KeysDropCommand.class})
final class KeysCommand extends GroupCommand {}
