package io.wassla.core.catalog.listing;

import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.Optional;

/** Shows a product to its merchant. */
public final class ShowProduct {

    public record Command(TenantId tenant, ProductId product) {}

    private final Transactions<? extends CatalogScope> transactions;

    public ShowProduct(Transactions<? extends CatalogScope> transactions) {
        this.transactions = transactions;
    }

    public Optional<ProductSheet> handle(Command command) {
        return transactions.within(command.tenant(), scope -> scope.products().sheet(command.product()));
    }
}
