package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(
        name = "catalog",
        subcommands = {CatalogImportCommand.class, CatalogExportCommand.class})
final class CatalogCommand extends GroupCommand {}
