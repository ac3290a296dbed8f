package io.wassla.core.catalog;

import com.google.common.collect.ImmutableList;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.catalog.ProductMaking.Circumstances;
import io.wassla.core.catalog.ProductMaking.Wish;
import io.wassla.core.catalog.picture.NewPicture;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.stock.LockedStock;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.stock.StockKeeping;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds and changes many products in a transaction that is open already, in a handful of statements: some 200 at once suit
 * well. Those that are refused don't touch the others.
 */
public final class SaveProducts {

    /**
     * @param current the product as it was read in this transaction, absent for a new one; each product once
     * @param draft what it is to be
     * @param pictures that it shows after those it has
     */
    public record Item(@Nullable ProductSheet current, ProductDraft draft, List<NewPicture> pictures) {
        public Item {
            pictures = ImmutableList.copyOf(pictures);
        }

        public Item(@Nullable ProductSheet current, ProductDraft draft) {
            this(current, draft, List.of());
        }

        private List<Picture> added() {
            return pictures.stream().map(NewPicture::picture).toList();
        }
    }

    /** @param reference the job or file behind it; at most 100 characters */
    public record Cause(StockCause stock, @Nullable String reference, Origin origin) {}

    public sealed interface Verdict {
        record Created(ProductSheet sheet) implements Verdict {}

        record Changed(ProductSheet sheet) implements Verdict {}

        record Unchanged(ProductSheet sheet) implements Verdict {}

        record Refused(ProductRefusal why) implements Verdict {}
    }

    private final LimitPolicy limits;
    private final Supplier<UUID> ids;
    private final InstantSource clock;
    private final ProductMaking making;
    private final StockKeeping stock;
    private final CatalogTrail trail;

    public SaveProducts(LimitPolicy limits, Supplier<UUID> ids, InstantSource clock) {
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
        this.making = new ProductMaking(ids);
        this.stock = new StockKeeping(ids);
        this.trail = new CatalogTrail(ids);
    }

    /**
     * One verdict for each item, in order.
     *
     * @throws io.wassla.core.kernel.ConcurrentChange when one of them was changed since it was read: the whole may be
     *     done again
     */
    public List<Verdict> save(CatalogScope scope, List<Item> items, Cause cause) {
        if (items.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var tenant = scope.currentTenant().lock().orElseThrow(() -> new IllegalStateException("no such tenant"));
        var locked = scope.stocks().lock(variants(items));
        var wishes = items.stream().map(item -> wish(item, locked)).toList();
        var batch = new ProductBatch(room(tenant, scope));
        making.make(wishes, scope, new Circumstances(tenant.market().currency(), now))
                .forEach(batch::judge);
        write(batch, locked, cause, scope, now);
        showPictures(items, batch.verdicts(), scope);
        return batch.verdicts();
    }

    private static List<VariantId> variants(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.current() == null
                        ? List.<Variant>of().stream()
                        : item.current().product().assortment().variants().stream())
                .map(Variant::id)
                .toList();
    }

    private Wish wish(Item item, Map<VariantId, LockedStock> locked) {
        var current = item.current();
        if (current == null) {
            return new Wish(new ProductId(ids.get()), null, item.draft(), item.added());
        }
        var product = FreshProducts.fresh(current, locked).product();
        return new Wish(product.id(), product, item.draft(), item.added());
    }

    private ProductBatch.Room room(Tenant tenant, CatalogScope scope) {
        var most = limits.most(tenant.plan(), Limit.PRODUCTS);
        return new ProductBatch.Room(
                most.orElse(Integer.MAX_VALUE), scope.products().count());
    }

    private static void showPictures(List<Item> items, List<Verdict> verdicts, CatalogScope scope) {
        for (var place = 0; place < items.size(); place++) {
            var pictures = items.get(place).pictures();
            saved(verdicts.get(place))
                    .map(sheet -> sheet.product().id())
                    .ifPresent(product -> pictures.forEach(each -> scope.searchEntries()
                            .addPicture(product, each.picture().id(), each.features())));
        }
    }

    private static Optional<ProductSheet> saved(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Created created -> Optional.of(created.sheet());
            case Verdict.Changed changed -> Optional.of(changed.sheet());
            case Verdict.Unchanged unchanged -> Optional.empty();
            case Verdict.Refused refused -> Optional.empty();
        };
    }

    private void write(
            ProductBatch batch, Map<VariantId, LockedStock> locked, Cause cause, CatalogScope scope, Instant now) {
        var ready = batch.ready();
        if (ready.isEmpty()) {
            return;
        }
        var moves = new ArrayList<StockChange>();
        var first = new ArrayList<StockChange>();
        for (var made : ready) {
            moves.addAll(trail.stockChanges(made, cause.stock(), cause.origin(), cause.reference(), now));
            first.addAll(trail.firstStock(made, cause.stock(), cause.origin(), cause.reference(), now));
        }
        stock.setWithin(scope, locked, moves, now);
        scope.products().addAll(batch.added(), first);
        scope.products().updateAll(batch.edits(), first);
        trail.shown(scope, ready);
        trail.note(
                scope,
                "products.imported",
                new Subject("products", cause.reference() == null ? "" : cause.reference()),
                Change.to(Settings.of("added", (long) batch.added().size())
                        .with("changed", (long) batch.edits().size())),
                cause.origin(),
                now);
    }
}
