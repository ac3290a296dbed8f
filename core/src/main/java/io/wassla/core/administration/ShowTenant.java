package io.wassla.core.administration;

import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.TenancyScope;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.Optional;

/** Shows one tenant, its store and how much of its plan it uses. */
public final class ShowTenant {

    public record Command(TenantId tenant) {}

    private final Transactions<? extends TenancyScope> transactions;
    private final LimitPolicy limits;

    public ShowTenant(Transactions<? extends TenancyScope> transactions, LimitPolicy limits) {
        this.transactions = transactions;
        this.limits = limits;
    }

    public Optional<TenantView> handle(Command command) {
        return transactions.within(command.tenant(), scope -> TenantView.read(scope, limits));
    }
}
