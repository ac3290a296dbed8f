package io.wassla.core.catalog.tag;

import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.List;

/** Lists all tags of a store by name. */
public final class ListTags {

    public record Command(TenantId tenant) {}

    private final Transactions<? extends CatalogScope> transactions;

    public ListTags(Transactions<? extends CatalogScope> transactions) {
        this.transactions = transactions;
    }

    public List<Tag> handle(Command command) {
        return transactions.within(command.tenant(), scope -> scope.tags().all());
    }
}
