package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.core.search.RebuildIndex;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "reindex")
final class StoreReindexCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "ID|SLUG", descriptionKey = "tenant.which")
    private @Nullable String which;

    record Queued(UUID jobId) {}

    @Override
    protected void run(Installation installation, Output output) {
        var called = Objects.requireNonNull(which, "required");
        var job = with(installation, wassla -> {
            var tenant = Tenants.require(wassla, called, text("tenant.unknown", called));
            return wassla.search().rebuild().handle(new RebuildIndex.Command(tenant.id()));
        });
        output.say(text("store.reindexing", job.value()), new Queued(job.value()));
    }
}
