package io.wassla.core.catalog.category;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.CatalogNotices;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.CatalogTrail;
import io.wassla.core.kernel.Revision;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Adds a category. */
public final class AddCategory {

    public record Command(TenantId tenant, CategoryDraft draft, Origin origin) {}

    public sealed interface Outcome {
        record Added(Category category) implements Outcome {}

        record Refused(CategoryRefusal why) implements Outcome {}
    }

    private final Transactions<? extends CatalogScope> transactions;
    private final Supplier<UUID> ids;
    private final InstantSource clock;
    private final CatalogTrail trail;

    public AddCategory(Transactions<? extends CatalogScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.trail = new CatalogTrail(ids);
    }

    public Outcome handle(Command command) {
        return transactions.within(command.tenant(), scope -> add(command, scope));
    }

    private Outcome add(Command command, CatalogScope scope) {
        var now = clock.instant();
        var making = new CategoryMaking(scope.categories().lockTree(), scope.categories());
        var id = new CategoryId(ids.get());
        return switch (making.make(id, null, command.draft(), Revision.first(now))) {
            case CategoryMaking.Made.Ready(var category) -> write(category, command.origin(), scope, now);
            case CategoryMaking.Made.Refused(var why) -> new Outcome.Refused(why);
        };
    }

    private Outcome write(Category category, Origin origin, CatalogScope scope, Instant now) {
        scope.categories().add(category);
        var change = CategoryPortrait.between(null, category);
        trail.note(scope, "category.added", CatalogTrail.subject(category.id()), change, origin, now);
        CatalogNotices.handles(scope, scope.tenant(), null, category.handles());
        CatalogNotices.shelves(scope, scope.tenant());
        return new Outcome.Added(category);
    }
}
