package io.wassla.core.catalog.listing;

import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.Optional;

/** Opens a product for its merchant, with what working on it needs. */
public final class OpenProduct {

    /** @param history which part of its stock's history */
    public record Command(TenantId tenant, ProductId product, PageRequest history) {}

    private final Transactions<? extends CatalogScope> transactions;

    public OpenProduct(Transactions<? extends CatalogScope> transactions) {
        this.transactions = transactions;
    }

    public Optional<OpenedProduct> handle(Command command) {
        return transactions.within(
                command.tenant(), scope -> scope.products().open(command.product(), command.history()));
    }
}
