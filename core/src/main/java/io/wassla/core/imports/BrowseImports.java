package io.wassla.core.imports;

import io.wassla.core.jobs.JobScope;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;

/** Lists the imports of a store, newest first. */
public final class BrowseImports {

    public record Command(TenantId tenant, PageRequest page) {}

    private final Transactions<? extends JobScope> transactions;

    public BrowseImports(Transactions<? extends JobScope> transactions) {
        this.transactions = transactions;
    }

    public Page<ImportReport> handle(Command command) {
        return transactions
                .within(command.tenant(), scope -> scope.jobs().page(ImportProducts.TYPE, command.page()))
                .map(ImportReport::read);
    }
}
