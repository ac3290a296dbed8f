package io.wassla.core.audit;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.Platform;

/** Lists the entries of a chain, newest first; a tenant's for its owner, any for superadmins. */
public final class BrowseAuditLog {

    public record Command(Chain chain, AuditFilter filter, PageRequest page) {}

    private final Platform<? extends AuditPlatformScope> platform;

    public BrowseAuditLog(Platform<? extends AuditPlatformScope> platform) {
        this.platform = platform;
    }

    public Page<AuditEntry> handle(Command command) {
        return platform.within(scope -> scope.audit().page(command.chain(), command.filter(), command.page()));
    }
}
