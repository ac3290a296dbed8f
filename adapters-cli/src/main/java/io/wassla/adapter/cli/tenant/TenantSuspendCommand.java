package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.core.administration.SuspendTenant;
import io.wassla.core.audit.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "suspend")
final class TenantSuspendCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "ID|SLUG", descriptionKey = "tenant.which")
    private @Nullable String which;

    @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", descriptionKey = "tenant.reason")
    private String reason = "";

    @Override
    protected void run(Installation installation, Output output) {
        var changed = new TenantStep(this, which)
                .run(
                        installation,
                        (wassla, tenant) -> wassla.tenancy()
                                .suspendTenant()
                                .handle(new SuspendTenant.Command(tenant.id(), reason, Origin.OPERATOR)));
        output.say(text("tenant.is.suspended", changed.name().value()), Tenants.Shown.of(changed));
    }
}
