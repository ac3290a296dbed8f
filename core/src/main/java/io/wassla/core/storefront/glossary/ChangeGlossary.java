package io.wassla.core.storefront.glossary;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.Settings;
import io.wassla.core.search.SearchChanges;
import io.wassla.core.search.Tunings;
import io.wassla.core.storefront.StorefrontScope;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what words of a store are called in other languages. Shoppers read it, and find by it, from then on. */
public final class ChangeGlossary {
    /** Thousands of words are no reading for an audit log. */
    private static final int MOST_NOTED = 50;

    /** @param change makes the glossary of what it was; may throw {@link io.wassla.core.kernel.InvalidValue} */
    public record Command(TenantId tenant, UnaryOperator<Glossary> change, Origin by) {}

    private final Transactions<? extends StorefrontScope> transactions;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public ChangeGlossary(
            Transactions<? extends StorefrontScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** The glossary as it is then; empty for a tenant without a store. */
    public Optional<Glossary> handle(Command command) {
        return transactions.within(
                command.tenant(), scope -> scope.currentStore().find().map(store -> change(store, command, scope)));
    }

    private Glossary change(Store store, Command command, StorefrontScope scope) {
        var glossary = command.change().apply(store.glossary());
        if (!glossary.equals(store.glossary())) {
            var now = clock.instant();
            scope.currentStore().update(store.saying(glossary, now));
            scope.audit().append(entry(store, glossary, command.by(), now));
            scope.currentTenant().find().ifPresent(tenant -> scope.invalidate(ResolveHost.changed(tenant.slug())));
            scope.invalidate(Tunings.changed(command.tenant()));
            scope.invalidate(SearchChanges.of(command.tenant()));
        }
        return glossary;
    }

    private AuditEntry entry(Store store, Glossary after, Origin by, Instant now) {
        var before = store.glossary();
        var changed = Stream.concat(before.terms().keySet().stream(), after.terms().keySet().stream())
                .filter(word -> !before.of(word).equals(after.of(word)))
                .distinct()
                .limit(MOST_NOTED)
                .collect(Collectors.toSet());
        var change = Change.between(described(before, changed), described(after, changed));
        var subject = new Subject("store", store.id().value().toString());
        return new AuditEntry(ids.get(), by, "store.glossary_changed", subject, change, now);
    }

    private static Settings described(Glossary glossary, Set<String> words) {
        var terms = new LinkedHashMap<String, Object>();
        glossary.about(words).terms().forEach((word, text) -> terms.put(word, text.byCode()));
        return Settings.of("terms", terms);
    }
}
