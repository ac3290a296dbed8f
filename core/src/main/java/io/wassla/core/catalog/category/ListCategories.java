package io.wassla.core.catalog.category;

import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;

/** Lists all categories of a store. */
public final class ListCategories {

    public record Command(TenantId tenant) {}

    private final Transactions<? extends CatalogScope> transactions;

    public ListCategories(Transactions<? extends CatalogScope> transactions) {
        this.transactions = transactions;
    }

    public CategoryTree handle(Command command) {
        return transactions.within(command.tenant(), scope -> scope.categories().tree());
    }
}
