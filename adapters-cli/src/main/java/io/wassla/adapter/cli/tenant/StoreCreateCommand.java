package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "create")
final class StoreCreateCommand extends InstallationCommand {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Override
    protected void run(Installation installation, Output output) {
        StoreMaking.run(this, store, installation, output);
    }
}
