package io.wassla.core.administration;

import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.TenancyScope;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/** Shows one tenant, its store and how much of its plan it uses. */
public final class ShowTenant {

    public record Command(TenantId tenant) {}

    private final Transactions<? extends TenancyScope> transactions;
    private final LimitPolicy limits;
    private final InstantSource clock;

    public ShowTenant(Transactions<? extends TenancyScope> transactions, LimitPolicy limits, InstantSource clock) {
        this.transactions = transactions;
        this.limits = limits;
        this.clock = clock;
    }

    public Optional<TenantView> handle(Command command) {
        return transactions.within(command.tenant(), scope -> TenantView.read(scope, limits, clock.instant()));
    }
}
