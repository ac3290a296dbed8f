package io.wassla.core.catalog.category;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.CatalogNotices;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.CatalogTrail;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.Reindexing;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Renames a category or moves it within the tree. Its products are found under their new place at once; when there are
 * very many, a job follows for the rest.
 */
public final class ChangeCategory {

    /** @param version that the edit is based on; absent to take the latest */
    public record Command(
            TenantId tenant,
            CategoryId category,
            UnaryOperator<CategoryDraft> edit,
            @Nullable Integer version,
            Origin origin) {}

    public sealed interface Outcome {
        record Changed(Category category) implements Outcome {}

        record Refused(CategoryRefusal why) implements Outcome {}

        record Stale(Category current) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends CatalogScope> transactions;
    private final InstantSource clock;
    private final Reindexing reindexing;
    private final CatalogTrail trail;

    public ChangeCategory(Transactions<? extends CatalogScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.reindexing = new Reindexing(ids);
        this.trail = new CatalogTrail(ids);
    }

    public Outcome handle(Command command) {
        return transactions.within(command.tenant(), scope -> {
            var tree = scope.categories().lockTree();
            return tree.find(command.category())
                    .map(current -> change(command, current, tree, scope))
                    .orElseGet(Outcome.Unknown::new);
        });
    }

    private Outcome change(Command command, Category current, CategoryTree tree, CatalogScope scope) {
        if (command.version() != null && command.version() != current.revision().version()) {
            return new Outcome.Stale(current);
        }
        var now = clock.instant();
        var draft = command.edit().apply(CategoryDraft.of(current));
        var revision = current.revision().next(now);
        return switch (new CategoryMaking(tree, scope.categories()).make(current.id(), current, draft, revision)) {
            case CategoryMaking.Made.Ready(var category) -> write(current, category, command.origin(), scope, now);
            case CategoryMaking.Made.Refused(var why) -> new Outcome.Refused(why);
        };
    }

    private Outcome write(Category before, Category after, Origin origin, CatalogScope scope, Instant now) {
        var change = CategoryPortrait.between(before, after);
        scope.categories().update(after);
        trail.note(scope, "category.changed", CatalogTrail.subject(after.id()), change, origin, now);
        reindexing.products(scope, new ProductFilter(null, after.id(), null, null), now);
        CatalogNotices.handles(scope, scope.tenant(), before.handles(), after.handles());
        CatalogNotices.shelves(scope, scope.tenant());
        return new Outcome.Changed(after);
    }
}
