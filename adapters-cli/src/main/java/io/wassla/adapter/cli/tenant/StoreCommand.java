package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.GroupCommand;
import picocli.CommandLine.Command;

@Command(
        name = "store",
        subcommands = {StoreCreateCommand.class, StoreShowCommand.class, StoreReindexCommand.class})
public final class StoreCommand extends GroupCommand {}
