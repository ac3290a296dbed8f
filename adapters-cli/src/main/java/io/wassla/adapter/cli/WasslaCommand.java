package io.wassla.adapter.cli;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.cli.email.EmailSettingsCommand;
import io.wassla.adapter.cli.jobs.JobsCommand;
import io.wassla.adapter.cli.keys.KeysCommand;
import io.wassla.adapter.cli.people.AdminCommand;
import io.wassla.adapter.cli.people.UserCommand;
import io.wassla.adapter.cli.tenant.CatalogCommand;
import io.wassla.adapter.cli.tenant.DemoCommand;
import io.wassla.adapter.cli.tenant.StoreCommand;
import io.wassla.adapter.cli.tenant.TenantCommand;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wassla} alone: prints what there is to do. */
@Command(name = "wassla")
final class WasslaCommand implements Callable<Integer> {
    static final ImmutableList<Class<?>> COMMANDS = ImmutableList.of(
            ServeCommand.class,
            MigrateCommand.class,
            ConfigCommand.class,
            DoctorCommand.class,
            DemoCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            AdminCommand.class,
            UserCommand.class,
            TenantCommand.class,
            StoreCommand.class,
            EmailSettingsCommand.class,
            AuditCommand.class,
            KeysCommand.class,
            JobsCommand.class,
            CatalogCommand.class,
            OpenApiCommand.class);

    private final Launcher launcher;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    WasslaCommand(Launcher launcher, Terminal terminal) {
        this.launcher = launcher;
        this.terminal = terminal;
    }

    Launcher launcher() {
        return launcher;
    }

    Terminal terminal() {
        return terminal;
    }

    @Override
    public Integer call() {
        var line = java.util.Objects.requireNonNull(spec, "picocli sets it").commandLine();
        line.usage(line.getOut());
        return ExitCode.DONE;
    }
}
