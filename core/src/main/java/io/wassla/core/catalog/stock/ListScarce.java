package io.wassla.core.catalog.stock;

import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.List;

/** Lists what is running out, by the store's own threshold (setting {@code catalog.low_stock}, 3 by default). */
public final class ListScarce {
    /** How many are shown. */
    public static final int MOST = 100;

    public record Command(TenantId tenant) {}

    private final Transactions<? extends CatalogScope> transactions;

    public ListScarce(Transactions<? extends CatalogScope> transactions) {
        this.transactions = transactions;
    }

    public List<ScarceVariant> handle(Command command) {
        return transactions.within(
                command.tenant(),
                scope -> scope.currentTenant()
                        .find()
                        .map(tenant -> scope.stocks().scarce(LowStock.threshold(tenant.settings()), MOST))
                        .orElse(List.of()));
    }
}
