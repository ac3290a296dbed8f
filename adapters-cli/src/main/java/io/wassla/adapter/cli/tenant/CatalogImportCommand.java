package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.Refused;
import io.wassla.adapter.cli.WrongUse;
import io.wassla.core.Wassla;
import io.wassla.core.audit.Origin;
import io.wassla.core.imports.Column;
import io.wassla.core.imports.ImportReport;
import io.wassla.core.imports.StartImport;
import io.wassla.core.imports.Tally;
import io.wassla.core.jobs.JobState;
import io.wassla.core.tenancy.TenantId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the import itself, beside a server too, unless the server is quicker. */
@Command(name = "import")
final class CatalogImportCommand extends InstallationCommand {
    private static final String PIPE = "-";

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "catalog.file")
    private @Nullable String file;

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    protected void run(Installation installation, Output output) {
        try (var bytes = bytes()) {
            var report = with(installation, wassla -> read(wassla, bytes, output));
            switch (report.job().state()) {
                case JobState.Done done -> ImportShown.of(report, texts()).say(output);
                case JobState.Failed failed ->
                    throw new Refused(texts().word(
                                    "catalog.failed",
                                    failed.code(),
                                    Column.allShown(failed.message(), texts().language())));
                case JobState.Cancelled cancelled -> throw new Refused(text("catalog.cancelled"));
                case JobState.Queued queued -> throw new IllegalStateException("not over");
                case JobState.Running running -> throw new IllegalStateException("not over");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream bytes() throws IOException {
        var name = Objects.requireNonNull(file, "picocli sets it");
        if (name.equals(PIPE)) {
            return terminal().input();
        }
        var path = Path.of(name);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new WrongUse(text("catalog.unreadable", name));
        }
        return new BufferedInputStream(Files.newInputStream(path));
    }

    private ImportReport read(Wassla wassla, InputStream bytes, Output output) {
        var tenant = store.require(wassla, texts()).id();
        var job = start(wassla, tenant, bytes).job();
        var told = new AtomicReference<>(Tally.NONE);
        return new FollowedImport(wassla, tenant, job.id()).toItsEnd(report -> {
            if (!report.tally().equals(told.getAndSet(report.tally()))) {
                output.aside(text(
                        "catalog.progress",
                        report.job().progress().percent(),
                        report.tally().rows()));
            }
        });
    }

    private StartImport.Outcome.Queued start(Wassla wassla, TenantId tenant, InputStream bytes) {
        var command = new StartImport.Command(tenant, bytes, Origin.OPERATOR);
        return switch (wassla.imports().start().handle(command)) {
            case StartImport.Outcome.Queued queued -> queued;
            case StartImport.Outcome.TooLong tooLong -> throw new Refused(text("catalog.too.long"));
            case StartImport.Outcome.Full full -> throw new Refused(text("catalog.full"));
        };
    }
}
