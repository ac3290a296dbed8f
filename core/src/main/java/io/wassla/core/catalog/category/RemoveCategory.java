package io.wassla.core.catalog.category;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.CatalogNotices;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.CatalogTrail;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.Reindexing;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Removes a category; its products stay, outside of it. */
public final class RemoveCategory {

    public record Command(TenantId tenant, CategoryId category, Origin origin) {}

    public sealed interface Outcome {
        record Removed() implements Outcome {}

        /** There are categories below it. */
        record HasChildren() implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends CatalogScope> transactions;
    private final InstantSource clock;
    private final Reindexing reindexing;
    private final CatalogTrail trail;

    public RemoveCategory(Transactions<? extends CatalogScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.reindexing = new Reindexing(ids);
        this.trail = new CatalogTrail(ids);
    }

    public Outcome handle(Command command) {
        return transactions.within(command.tenant(), scope -> {
            var tree = scope.categories().lockTree();
            var category = tree.find(command.category());
            if (category.isPresent() && !tree.children(command.category()).isEmpty()) {
                return new Outcome.HasChildren();
            }
            return category.map(found -> remove(found, command.origin(), scope)).orElseGet(Outcome.Unknown::new);
        });
    }

    private Outcome remove(Category category, Origin origin, CatalogScope scope) {
        var now = clock.instant();
        reindexing.without(
                scope,
                new ProductFilter(null, category.id(), null, null),
                now,
                () -> scope.categories().remove(category.id()));
        var change = CategoryPortrait.between(category, null);
        trail.note(scope, "category.removed", CatalogTrail.subject(category.id()), change, origin, now);
        CatalogNotices.handles(scope, scope.tenant(), category.handles(), null);
        CatalogNotices.shelves(scope, scope.tenant());
        return new Outcome.Removed();
    }
}
