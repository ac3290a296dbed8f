package io.wassla.core.administration;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenancyPlatformScope;
import io.wassla.core.tenancy.Tenant;

/** Lists all tenants, newest first; for superadmins and the operator. */
public final class ListTenants {

    public record Command(PageRequest page) {}

    private final Platform<? extends TenancyPlatformScope> platform;

    public ListTenants(Platform<? extends TenancyPlatformScope> platform) {
        this.platform = platform;
    }

    public Page<Tenant> handle(Command command) {
        return platform.within(scope -> scope.tenants().page(command.page()));
    }
}
