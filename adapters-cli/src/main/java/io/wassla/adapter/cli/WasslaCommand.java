package io.wassla.adapter.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wassla} alone: prints what there is to do. */
@Command(
        name = "wassla",
        resourceBundle = Texts.BUNDLE,
        subcommands = {
            ServeCommand.class,
            MigrateCommand.class,
            ConfigCommand.class,
            DoctorCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            OpenApiCommand.class
        })
final class WasslaCommand implements Callable<Integer> {
    private final Launcher launcher;

    @Spec
    private @Nullable CommandSpec spec;

    WasslaCommand(Launcher launcher) {
        this.launcher = launcher;
    }

    Launcher launcher() {
        return launcher;
    }

    @Override
    public Integer call() {
        var line = java.util.Objects.requireNonNull(spec, "picocli sets it").commandLine();
        line.usage(line.getOut());
        return ExitCode.DONE;
    }
}
