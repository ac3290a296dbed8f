package io.wassla.core.catalog.listing;

import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;

/** Lists products for their merchant. */
public final class BrowseProducts {

    public record Command(TenantId tenant, ProductFilter filter, ProductPlace place) {}

    private final Transactions<? extends CatalogScope> transactions;

    public BrowseProducts(Transactions<? extends CatalogScope> transactions) {
        this.transactions = transactions;
    }

    public ProductListing handle(Command command) {
        return transactions.within(command.tenant(), scope -> scope.products().list(command.filter(), command.place()));
    }
}
