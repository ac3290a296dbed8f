package io.wassla.adapter.cli.jobs;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.LimitOption;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.tenant.Tenants;
import io.wassla.core.Wassla;
import io.wassla.core.jobs.BrowseJobs;
import io.wassla.core.jobs.Job;
import io.wassla.core.kernel.InvalidValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list")
final class JobsListCommand extends InstallationCommand {
    private static final Set<String> STATUSES = Set.of("queued", "running", "done", "failed", "cancelled");

    @Mixin
    private LimitOption limit = new LimitOption();

    @Option(names = "--tenant", paramLabel = "ID|SLUG", descriptionKey = "jobs.tenant")
    private @Nullable String tenant;

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "jobs.status")
    private @Nullable String status;

    @Override
    protected void run(Installation installation, Output output) {
        if (status != null && !STATUSES.contains(status)) {
            throw new InvalidValue("status_unknown");
        }
        output.list(
                with(installation, this::read).stream().map(JobShown::of).toList(),
                List.of(text("job.id"), text("job.type"), text("job.status"), text("job.progress"), text("made.at")),
                job -> List.of(
                        job.id().toString(),
                        texts().word("job.type", job.type()),
                        texts().word("job.status", job.status()),
                        job.progress() + "%",
                        job.createdAt().toString()));
    }

    private List<Job> read(Wassla wassla) {
        var whose = tenant == null
                ? null
                : Tenants.require(wassla, tenant, text("tenant.unknown", tenant))
                        .id();
        return limit.read(
                page -> wassla.jobs().browse().handle(new BrowseJobs.Command(whose, page)),
                job -> status == null || job.state().status().equals(status));
    }
}
