package io.wassla.core.administration;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;

/** Closes a tenant's store and dashboard, and keeps everything in them; for superadmins and the operator. */
public final class SuspendTenant {
    private static final int LONGEST_REASON = 500;

    /** @param reason for other operators, at most 500 characters */
    public record Command(TenantId tenant, String reason, Origin by) {
        public Command {
            if (reason.length() > LONGEST_REASON) {
                throw new InvalidValue("reason_invalid");
            }
        }
    }

    private final TenantDesk desk;

    public SuspendTenant(TenantDesk desk) {
        this.desk = desk;
    }

    /** The tenant, suspended (perhaps since long); empty when there is none. */
    public Optional<Tenant> handle(Command command) {
        return desk.change(
                command.tenant(),
                command.by(),
                "tenant.suspended",
                (tenant, now) -> tenant.isActive() ? tenant.suspended(command.reason(), now) : tenant,
                (before, after) -> Change.to(Settings.of("reason", command.reason())));
    }
}
