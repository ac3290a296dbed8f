package io.wassla.adapter.cli;

import picocli.CommandLine.Command;

@Command(name = "serve")
final class ServeCommand extends InstallationCommand {

    @Override
    protected void run(Installation installation, Output output) {
        installation.serve(serving -> output.say(sentence(serving), serving));
    }

    private String sentence(Installation.Serving serving) {
        var ready = text("serve.ready", serving.url(), String.valueOf(serving.milliseconds()));
        return serving.outbox().isEmpty()
                ? ready
                : ready + System.lineSeparator() + text("serve.outbox", serving.outbox());
    }
}
