package io.wassla.core.administration;

import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.TenancyScope;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.Optional;

/** Shows the store of a tenant, without what its plan allows. */
public final class ShowStore {

    public record Command(TenantId tenant) {}

    private final Transactions<? extends TenancyScope> transactions;

    public ShowStore(Transactions<? extends TenancyScope> transactions) {
        this.transactions = transactions;
    }

    public Optional<Store> handle(Command command) {
        return transactions.within(
                command.tenant(), scope -> scope.currentStore().find());
    }
}
