package io.wassla.core.catalog;

import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;

/** Lists products for their merchant, newest first. */
public final class BrowseProducts {

    public record Command(TenantId tenant, ProductFilter filter, PageRequest page) {}

    private final Transactions<? extends CatalogScope> transactions;

    public BrowseProducts(Transactions<? extends CatalogScope> transactions) {
        this.transactions = transactions;
    }

    public ProductListing handle(Command command) {
        return transactions.within(command.tenant(), scope -> scope.products().list(command.filter(), command.page()));
    }
}
