package io.wassla.core.catalog;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.catalog.CatalogEvent.ProductsRemoved;
import io.wassla.core.catalog.CatalogEvent.ProductsSaved;
import io.wassla.core.catalog.ProductMaking.Made.Ready;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.stock.StockMove;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.catalog.variant.Variant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the catalog leaves behind, in its transaction: audit entry, search entry, event, word to caches. For the
 * use-cases of this feature only.
 */
public final class CatalogTrail {
    private final Supplier<UUID> ids;

    public CatalogTrail(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** One entry of the audit log, in this transaction. */
    public void note(CatalogScope scope, String action, Subject subject, Change change, Origin origin, Instant now) {
        scope.audit().append(new AuditEntry(ids.get(), origin, action, subject, change, now));
    }

    public static Subject subject(ProductId id) {
        return new Subject("product", id.value().toString());
    }

    public static Subject subject(CategoryId id) {
        return new Subject("category", id.value().toString());
    }

    public static Subject subject(TagId id) {
        return new Subject("tag", id.value().toString());
    }

    void saved(CatalogScope scope, Collection<Ready> products, Instant now) {
        if (products.isEmpty()) {
            return;
        }
        var saved = products.stream().map(ready -> ready.after().id()).toList();
        scope.outbox().append(new ProductsSaved(ids.get(), saved, now));
        shown(scope, products);
    }

    /** The same without an event. */
    void shown(CatalogScope scope, Collection<Ready> products) {
        scope.searchEntries().putAll(products.stream().map(Ready::entry).toList());
        for (var ready : products) {
            CatalogNotices.product(scope, scope.tenant(), ready.after().id());
            var before = ready.before();
            CatalogNotices.handles(
                    scope,
                    scope.tenant(),
                    before == null ? null : before.presentation().handles(),
                    ready.after().presentation().handles());
        }
        CatalogNotices.catalog(scope, scope.tenant());
    }

    void removed(CatalogScope scope, List<Product> products, Instant now) {
        if (products.isEmpty()) {
            return;
        }
        var gone = products.stream().map(Product::id).toList();
        scope.searchEntries().removeAll(gone);
        var pictures = products.stream().flatMap(CatalogTrail::pictures).toList();
        scope.outbox().append(new ProductsRemoved(ids.get(), gone, pictures, now));
        for (var product : products) {
            CatalogNotices.product(scope, scope.tenant(), product.id());
            CatalogNotices.handles(scope, scope.tenant(), product.presentation().handles(), null);
        }
        CatalogNotices.catalog(scope, scope.tenant());
    }

    /** What the history of variants begins with that were not there before. */
    List<StockChange> firstStock(
            Ready ready, StockCause cause, Origin origin, @Nullable String reference, Instant now) {
        return changes(ready, before -> before.isEmpty(), cause, origin, reference, now);
    }

    /** What is set of variants that were there before. */
    List<StockChange> stockChanges(
            Ready ready, StockCause cause, Origin origin, @Nullable String reference, Instant now) {
        return changes(ready, Optional::isPresent, cause, origin, reference, now);
    }

    private List<StockChange> changes(
            Ready ready,
            Predicate<Optional<Variant>> wanted,
            StockCause cause,
            Origin origin,
            @Nullable String reference,
            Instant now) {
        var changes = new ArrayList<StockChange>();
        for (var variant : ready.after().assortment().variants()) {
            var before = Optional.ofNullable(ready.before())
                    .flatMap(product -> product.assortment().find(variant.id()));
            var there = before.map(known -> known.stock().quantity()).orElse(0);
            if (wanted.test(before) && there != variant.stock().quantity()) {
                var move = new StockMove(ids.get(), cause, origin.actor(), reference, now);
                changes.add(move.of(variant.id(), there, variant.stock().quantity()));
            }
        }
        return changes;
    }

    private static Stream<String> pictures(Product product) {
        return product.pictures().stream().map(Picture::key);
    }
}
