package io.wassla.core.jobs;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import org.jspecify.annotations.Nullable;

/** Lists jobs, newest first. */
public final class BrowseJobs {

    /** @param tenant whose; absent for all, which only superadmins and the operator may see */
    public record Command(@Nullable TenantId tenant, PageRequest page) {}

    private final Transactions<? extends JobScope> transactions;
    private final Platform<? extends JobPlatformScope> platform;

    public BrowseJobs(Transactions<? extends JobScope> transactions, Platform<? extends JobPlatformScope> platform) {
        this.transactions = transactions;
        this.platform = platform;
    }

    public Page<Job> handle(Command command) {
        var tenant = command.tenant();
        return tenant == null
                ? platform.within(scope -> scope.jobs().page(command.page()))
                : transactions.within(tenant, scope -> scope.jobs().page(command.page()));
    }
}
