package io.wassla.core.membership;

import io.wassla.core.audit.AuditFilter;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenantId;

/** Lists what was done in a tenant and by whom, newest first, for its owner. */
public final class BrowseDeeds {

    public record Command(TenantId tenant, AuditFilter filter, PageRequest page) {}

    private final Platform<? extends MembershipPlatformScope> platform;

    public BrowseDeeds(Platform<? extends MembershipPlatformScope> platform) {
        this.platform = platform;
    }

    public Page<Deed> handle(Command command) {
        return platform.within(scope -> scope.deeds().page(command.tenant(), command.filter(), command.page()));
    }
}
