package io.wassla.core.administration;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;

/** Lets a suspended tenant's store and dashboard answer again; for superadmins and the operator. */
public final class ResumeTenant {

    public record Command(TenantId tenant, Origin by) {}

    private final TenantDesk desk;

    public ResumeTenant(TenantDesk desk) {
        this.desk = desk;
    }

    /** The tenant, active; empty when there is none. */
    public Optional<Tenant> handle(Command command) {
        return desk.change(
                command.tenant(),
                command.by(),
                "tenant.resumed",
                (tenant, now) -> tenant.isActive() ? tenant : tenant.resumed(now),
                (before, after) -> Change.NONE);
    }
}
