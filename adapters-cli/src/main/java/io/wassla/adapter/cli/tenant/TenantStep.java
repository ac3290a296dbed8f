package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Refused;
import io.wassla.core.Wassla;
import io.wassla.core.tenancy.Tenant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Changes the tenant that was named, if there is one. */
final class TenantStep {
    private final InstallationCommand command;
    private final String called;

    TenantStep(InstallationCommand command, @Nullable String called) {
        this.command = command;
        this.called = Objects.requireNonNull(called, "required");
    }

    Tenant run(Installation installation, BiFunction<Wassla, Tenant, Optional<Tenant>> step) {
        var unknown = command.text("tenant.unknown", called);
        return InstallationCommand.with(
                installation,
                wassla -> step.apply(wassla, Tenants.require(wassla, called, unknown))
                        .orElseThrow(() -> new Refused(unknown)));
    }
}
