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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sets a store's search: what counts how much, and which words mean the same. Holds from the next search on. */
public final class ChangeSearchSettings {

    /**
     * @param weights absent to leave them as they are
     * @param synonyms as in {@link SearchSettings}; absent to leave them as they are
     */
    public record Command(
            TenantId tenant,
            @Nullable Weights weights,
            @Nullable List<List<String>> synonyms,
            Origin by) {

        /** Throws as {@link SearchSettings} does. */
        public Command {
            synonyms = synonyms == null ? null : new SearchSettings(Weights.STANDARD, synonyms).synonyms();
        }

        /** All of them. */
        public Command(TenantId tenant, SearchSettings settings, Origin by) {
            this(tenant, settings.weights(), settings.synonyms(), by);
        }

        private SearchSettings after(SearchSettings before) {
            return new SearchSettings(
                    weights == null ? before.weights() : weights, synonyms == null ? before.synonyms() : synonyms);
        }
    }

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
            var before = scope.searchSettings().lock().orElse(SearchSettings.STANDARD);
            var after = command.after(before);
            if (!before.equals(after)) {
                scope.searchSettings().put(after);
                scope.audit().append(entry(before, after, command));
                scope.invalidate(Tunings.changed(command.tenant()));
                scope.invalidate(SearchChanges.of(command.tenant()));
            }
            return after;
        });
    }

    private AuditEntry entry(SearchSettings before, SearchSettings after, Command command) {
        var change = Change.between(described(before), described(after));
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
