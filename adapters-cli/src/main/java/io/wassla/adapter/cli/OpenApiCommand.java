package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(name = "openapi")
final class OpenApiCommand extends InstallationCommand {

    @Override
    protected void run(Installation installation, Output output) {
        output.line(installation.openApi());
    }
}
