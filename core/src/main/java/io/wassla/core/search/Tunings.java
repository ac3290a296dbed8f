package io.wassla.core.search;

import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Remembered;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;

/** The settings of each tenant's search, remembered. Asked outside any transaction. */
public final class Tunings {
    private static final String TOPIC = "search-settings";

    private final Transactions<? extends SearchScope> transactions;
    private final Remembered<Tuning> remembered;

    Tunings(Transactions<? extends SearchScope> transactions, Invalidations invalidations, InstantSource clock) {
        this.transactions = transactions;
        this.remembered = new Remembered<>(TOPIC, invalidations, clock);
    }

    Tuning of(TenantId tenant) {
        return remembered.get(
                tenant.value().toString(),
                () -> transactions.within(
                        tenant, scope -> Tuning.of(scope.searchSettings().basis())));
    }

    /** The word that the settings of this tenant are different, for the transaction that changes them. */
    public static Invalidation changed(TenantId tenant) {
        return new Invalidation(TOPIC, tenant.value().toString());
    }
}
