package io.wassla.core.catalog.stock;

import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;

/** Shows every change of a product's stock, newest first; empty when there is no such product. */
public final class ShowStockHistory {

    public record Command(TenantId tenant, ProductId product, PageRequest page) {}

    private final Transactions<? extends CatalogScope> transactions;

    public ShowStockHistory(Transactions<? extends CatalogScope> transactions) {
        this.transactions = transactions;
    }

    public Page<StockChange> handle(Command command) {
        return transactions.within(
                command.tenant(), scope -> scope.stocks().history(command.product(), command.page()));
    }
}
