package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.GroupCommand;
import picocli.CommandLine.Command;

@Command(
        name = "catalog",
        subcommands = {CatalogImportCommand.class, CatalogExportCommand.class})
public final class CatalogCommand extends GroupCommand {}
