package io.wassla.core.search.settings;

import io.wassla.core.search.SearchScope;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;

/** Shows how a store's search is set. */
public final class ShowSearchSettings {

    public record Command(TenantId tenant) {}

    private final Transactions<? extends SearchScope> transactions;

    public ShowSearchSettings(Transactions<? extends SearchScope> transactions) {
        this.transactions = transactions;
    }

    public SearchSettings handle(Command command) {
        return transactions.within(
                command.tenant(), scope -> scope.searchSettings().find().orElse(SearchSettings.STANDARD));
    }
}
