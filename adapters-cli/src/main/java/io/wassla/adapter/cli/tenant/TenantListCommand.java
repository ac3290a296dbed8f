package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.LimitOption;
import io.wassla.adapter.cli.Output;
import io.wassla.core.administration.ListTenants;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list")
final class TenantListCommand extends InstallationCommand {
    @Mixin
    private LimitOption limit = new LimitOption();

    @Override
    protected void run(Installation installation, Output output) {
        var tenants = with(
                installation,
                wassla -> limit.read(
                        page -> wassla.tenancy().listTenants().handle(new ListTenants.Command(page)), tenant -> true));
        output.list(
                tenants.stream().map(Tenants.Shown::of).toList(),
                List.of(
                        text("tenant.id"),
                        text("tenant.slug"),
                        text("tenant.name"),
                        text("tenant.plan"),
                        text("tenant.state"),
                        text("made.at")),
                tenant -> List.of(
                        tenant.id().toString(),
                        tenant.slug(),
                        tenant.name(),
                        texts().word("plan", tenant.plan()),
                        texts().word("active", String.valueOf(tenant.active())),
                        tenant.createdAt().toString()));
    }
}
