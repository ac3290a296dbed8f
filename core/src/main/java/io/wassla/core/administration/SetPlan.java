package io.wassla.core.administration;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;

/** Puts a tenant on a plan; for superadmins and the operator. What is over the new limits stays. */
public final class SetPlan {

    public record Command(TenantId tenant, Plan plan, Origin by) {}

    private final TenantDesk desk;

    public SetPlan(TenantDesk desk) {
        this.desk = desk;
    }

    /** The tenant as it is now; empty when there is none. */
    public Optional<Tenant> handle(Command command) {
        return desk.change(
                command.tenant(),
                command.by(),
                "tenant.plan_set",
                (tenant, now) -> tenant.plan() == command.plan() ? tenant : tenant.on(command.plan(), now),
                (before, after) -> new Change(plan(before), plan(after)));
    }

    private static Settings plan(Tenant tenant) {
        return Settings.of("plan", tenant.plan().code());
    }
}
