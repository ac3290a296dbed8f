package io.wassla.core.search.settings;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.Settings;
import io.wassla.core.search.SearchChanges;
import io.wassla.core.search.SearchScope;
import io.wassla.core.search.Tunings;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Sets a store's search: what counts how much, and which words mean the same. Holds from the next search on. */
public final class ChangeSearchSettings {

    public record Command(TenantId tenant, SearchSettings settings, Origin by) {}

    private final Transactions<? extends SearchScope> transactions;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public ChangeSearchSettings(
            Transactions<? extends SearchScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public SearchSettings handle(Command command) {
        return transactions.within(command.tenant(), scope -> {
            var before = scope.searchSettings().find().orElse(SearchSettings.STANDARD);
            if (!before.equals(command.settings())) {
                scope.searchSettings().put(command.settings());
                scope.audit().append(entry(before, command));
                scope.invalidate(Tunings.changed(command.tenant()));
                scope.invalidate(SearchChanges.of(command.tenant()));
            }
            return command.settings();
        });
    }

    private AuditEntry entry(SearchSettings before, Command command) {
        var change = Change.between(described(before), described(command.settings()));
        var subject = new Subject("search_settings", command.tenant().value().toString());
        return new AuditEntry(ids.get(), command.by(), "search_settings.changed", subject, change, clock.instant());
    }

    /** Synonyms by their number: thousands of words are no reading for an audit log. */
    private static Settings described(SearchSettings settings) {
        var weights = settings.weights();
        return Settings.of("title", (long) weights.title())
                .with("text", (long) weights.text())
                .with("popularity", (long) weights.popularity())
                .with("newness", (long) weights.newness())
                .with("in_stock", (long) weights.inStock())
                .with("synonyms", (long) settings.synonyms().size());
    }
}
