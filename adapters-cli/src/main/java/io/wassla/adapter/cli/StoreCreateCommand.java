package io.wassla.adapter.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "create")
final class StoreCreateCommand extends InstallationCommand {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Override
    void run(Installation installation, Output output) {
        StoreMaking.run(this, store, installation, output);
    }
}
