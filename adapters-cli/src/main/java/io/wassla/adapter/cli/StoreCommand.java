package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(
        name = "store",
        subcommands = {StoreCreateCommand.class, StoreShowCommand.class, StoreReindexCommand.class})
final class StoreCommand extends GroupCommand {}
