package io.wassla.core.storefront;

import io.wassla.core.catalog.CatalogNotices;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Remembered;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;

/** Shows the categories of a store; costs no statement when they are remembered. */
public final class ShowMenu {
    private static final int MOST = 2_000;

    private final Transactions<? extends StorefrontScope> transactions;
    private final Remembered<CategoryTree> trees;

    public ShowMenu(
            Transactions<? extends StorefrontScope> transactions, Invalidations invalidations, InstantSource clock) {
        this.transactions = transactions;
        this.trees = new Remembered<>(CatalogNotices.SHELVES, MOST, invalidations, clock);
    }

    public CategoryTree handle(TenantId tenant) {
        return trees.get(
                CatalogNotices.key(tenant),
                () -> transactions.within(tenant, scope -> scope.categories().tree()));
    }

    /** For who reads them along with something else. */
    Remembered<CategoryTree> trees() {
        return trees;
    }
}
