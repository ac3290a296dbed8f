package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.core.administration.ResumeTenant;
import io.wassla.core.audit.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "resume")
final class TenantResumeCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "ID|SLUG", descriptionKey = "tenant.which")
    private @Nullable String which;

    @Override
    protected void run(Installation installation, Output output) {
        var changed = new TenantStep(this, which)
                .run(
                        installation,
                        (wassla, tenant) -> wassla.tenancy()
                                .resumeTenant()
                                .handle(new ResumeTenant.Command(tenant.id(), Origin.OPERATOR)));
        output.say(text("tenant.is.resumed", changed.name().value()), Tenants.Shown.of(changed));
    }
}
