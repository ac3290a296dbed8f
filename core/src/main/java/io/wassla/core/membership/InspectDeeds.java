package io.wassla.core.membership;

import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.Platform;

/** Lists what was done in any tenant, or on the platform, and by whom, newest first, for superadmins. */
public final class InspectDeeds {

    public record Command(Chain chain, AuditFilter filter, PageRequest page) {}

    private final Platform<? extends MembershipPlatformScope> platform;

    public InspectDeeds(Platform<? extends MembershipPlatformScope> platform) {
        this.platform = platform;
    }

    public Page<Deed> handle(Command command) {
        return platform.within(scope -> scope.deeds().byAnybody(command.chain(), command.filter(), command.page()));
    }
}
