package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.core.audit.Origin;
import io.wassla.core.imports.ExportProducts;
import io.wassla.core.imports.csv.CsvFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes to standard output, so that it can be kept in a file or passed on. */
@Command(name = "export")
final class CatalogExportCommand extends InstallationCommand {
    private static final String MEDIA = "/media/";

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    protected void run(Installation installation, Output output) {
        try (var opened = installation.open()) {
            var tenant = store.require(opened.wassla(), texts());
            var command =
                    new ExportProducts.Command(tenant.id(), opened.storeUrl(tenant.slug()) + MEDIA, Origin.OPERATOR);
            var export = opened.wassla().imports().export();
            output.rows(file -> export.handle(command, CsvFile.on(file)), objects -> export.handle(command, objects));
        }
    }
}
