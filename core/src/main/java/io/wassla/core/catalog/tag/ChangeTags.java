package io.wassla.core.catalog.tag;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.CatalogNotices;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.CatalogTrail;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.Reindexing;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Adds, renames or removes a tag. */
public final class ChangeTags {

    public record Command(TenantId tenant, Change change, Origin origin) {}

    public sealed interface Change {
        record Add(String name) implements Change {}

        record Rename(TagId tag, String name) implements Change {}

        record Remove(TagId tag) implements Change {}
    }

    public sealed interface Outcome {
        record Done(Tag tag) implements Outcome {}

        record NameTaken() implements Outcome {}

        record TooMany(int most) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends CatalogScope> transactions;
    private final Supplier<UUID> ids;
    private final InstantSource clock;
    private final Reindexing reindexing;
    private final CatalogTrail trail;

    public ChangeTags(Transactions<? extends CatalogScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.reindexing = new Reindexing(ids);
        this.trail = new CatalogTrail(ids);
    }

    /** Throws {@link io.wassla.core.kernel.InvalidValue} {@code tag_invalid} for a name that can't be one. */
    public Outcome handle(Command command) {
        return transactions.within(command.tenant(), scope -> switch (command.change()) {
            case Change.Add(var name) -> add(new Tag(new TagId(ids.get()), name), command.origin(), scope);
            case Change.Rename(var tag, var name) -> rename(new Tag(tag, name), command.origin(), scope);
            case Change.Remove(var tag) -> remove(tag, command.origin(), scope);
        });
    }

    private Outcome add(Tag tag, Origin origin, CatalogScope scope) {
        if (scope.tags().count() >= Tags.MOST) {
            return new Outcome.TooMany(Tags.MOST);
        }
        return scope.tags().add(tag) ? done("tag.added", tag, origin, scope, clock.instant()) : new Outcome.NameTaken();
    }

    private Outcome rename(Tag tag, Origin origin, CatalogScope scope) {
        if (scope.tags().find(tag.id()).isEmpty()) {
            return new Outcome.Unknown();
        }
        if (!scope.tags().rename(tag)) {
            return new Outcome.NameTaken();
        }
        var now = clock.instant();
        reindexing.products(scope, tagged(tag), now);
        return done("tag.renamed", tag, origin, scope, now);
    }

    private Outcome remove(TagId id, Origin origin, CatalogScope scope) {
        return scope.tags()
                .find(id)
                .map(tag -> {
                    var now = clock.instant();
                    reindexing.without(
                            scope, tagged(tag), now, () -> scope.tags().remove(id));
                    return done("tag.removed", tag, origin, scope, now);
                })
                .orElseGet(Outcome.Unknown::new);
    }

    private static ProductFilter tagged(Tag tag) {
        return new ProductFilter(null, null, tag.id(), null);
    }

    private Outcome done(String action, Tag tag, Origin origin, CatalogScope scope, Instant now) {
        var change = io.wassla.core.audit.Change.to(Settings.of("name", tag.name()));
        trail.note(scope, action, CatalogTrail.subject(tag.id()), change, origin, now);
        CatalogNotices.shelves(scope, scope.tenant());
        return new Outcome.Done(tag);
    }
}
