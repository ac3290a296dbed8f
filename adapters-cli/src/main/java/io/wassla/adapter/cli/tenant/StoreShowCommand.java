package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.Refused;
import io.wassla.core.administration.ShowTenant;
import io.wassla.core.administration.TenantView;
import io.wassla.core.tenancy.Tenant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "show")
final class StoreShowCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "ID|SLUG", descriptionKey = "tenant.which")
    private @Nullable String which;

    record Shown(
            UUID id, UUID tenantId, String name, String slug, String url, String status, String plan, boolean active) {}

    @Override
    protected void run(Installation installation, Output output) {
        try (var opened = installation.open()) {
            var called = Objects.requireNonNull(which, "required");
            var tenant = Tenants.require(opened.wassla(), called, text("tenant.unknown", called));
            var shown = shown(tenant, opened);
            output.say(
                    String.join(
                            System.lineSeparator(),
                            List.of(
                                    shown.name() + "  " + shown.url(),
                                    text(
                                            "store.state",
                                            texts().word("status", shown.status()),
                                            texts().word("plan", shown.plan()),
                                            texts().word("active", String.valueOf(shown.active()))))),
                    shown);
        }
    }

    private Shown shown(Tenant tenant, Installation.Opened opened) {
        var store = opened.wassla()
                .tenancy()
                .showTenant()
                .handle(new ShowTenant.Command(tenant.id()))
                .map(TenantView::store)
                .orElseThrow(
                        () -> new Refused(text("tenant.unknown", tenant.slug().value())));
        return new Shown(
                store.id().value(),
                tenant.id().value(),
                store.name().value(),
                tenant.slug().value(),
                opened.storeUrl(tenant.slug()),
                store.status().code(),
                tenant.plan().code(),
                tenant.isActive());
    }
}
