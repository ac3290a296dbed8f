package io.wassla.adapter.cli.jobs;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.Refused;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.RetryJob;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "retry")
final class JobsRetryCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "jobs.which")
    private @Nullable UUID id;

    @Override
    protected void run(Installation installation, Output output) {
        var job = new JobId(Objects.requireNonNull(id, "required"));
        var outcome = with(installation, wassla -> wassla.jobs().retry().handle(new RetryJob.Command(job)));
        switch (outcome) {
            case RetryJob.Outcome.Queued queued ->
                output.say(text("jobs.queued", job.value()), JobShown.of(queued.job()));
            case RetryJob.Outcome.NotFailed other ->
                throw new Refused(text(
                        "jobs.not.failed",
                        texts().word("job.status", other.job().state().status())));
            case RetryJob.Outcome.Unknown unknown -> throw new Refused(text("jobs.unknown", job.value()));
        }
    }
}
