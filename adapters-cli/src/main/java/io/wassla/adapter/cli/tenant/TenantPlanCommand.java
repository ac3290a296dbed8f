package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.core.administration.SetPlan;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.tenancy.Plan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "plan")
final class TenantPlanCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "ID|SLUG", descriptionKey = "tenant.which")
    private @Nullable String which;

    @Parameters(index = "1", paramLabel = "PLAN", descriptionKey = "tenant.plan.which")
    private @Nullable String code;

    @Override
    protected void run(Installation installation, Output output) {
        var plan =
                Plan.of(Objects.requireNonNull(code, "required")).orElseThrow(() -> new InvalidValue("plan_unknown"));
        var changed = new TenantStep(this, which)
                .run(
                        installation,
                        (wassla, tenant) -> wassla.tenancy()
                                .setPlan()
                                .handle(new SetPlan.Command(tenant.id(), plan, Origin.OPERATOR)));
        output.say(
                text("tenant.is.on", changed.name().value(), texts().word("plan", plan.code())),
                Tenants.Shown.of(changed));
    }
}
