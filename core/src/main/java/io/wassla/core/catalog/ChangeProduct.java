package io.wassla.core.catalog;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ProductMaking.Circumstances;
import io.wassla.core.catalog.ProductMaking.Made;
import io.wassla.core.catalog.ProductMaking.Wish;
import io.wassla.core.catalog.stock.LockedStock;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.stock.StockKeeping;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes a product: what it is, where it is found, its variants, its stock and the order of its pictures. */
public final class ChangeProduct {

    /**
     * @param edit makes the wanted product from the current one, and may be called again when a race was lost; what it
     *     throws changes nothing
     * @param version that the edit is based on; absent to take the latest
     */
    public record Command(
            TenantId tenant,
            ProductId product,
            Function<? super ProductSheet, ProductDraft> edit,
            @Nullable Integer version,
            Origin origin) {}

    public sealed interface Outcome {
        record Changed(ProductSheet sheet) implements Outcome {}

        /** @param wanted what the edit made of the product */
        record Refused(ProductRefusal why, ProductDraft wanted) implements Outcome {}

        /** Somebody changed it meanwhile. */
        record Stale(ProductSheet current) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends CatalogScope> transactions;
    private final InstantSource clock;
    private final ProductMaking making;
    private final StockKeeping stock;
    private final CatalogTrail trail;

    public ChangeProduct(Transactions<? extends CatalogScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.making = new ProductMaking(ids);
        this.stock = new StockKeeping(ids);
        this.trail = new CatalogTrail(ids);
    }

    public Outcome handle(Command command) {
        return transactions.within(command.tenant(), scope -> {
            var fresh = FreshProducts.read(List.of(command.product()), scope);
            return fresh.sheets().isEmpty()
                    ? new Outcome.Unknown()
                    : change(command, fresh.sheets().getFirst(), fresh.locked(), scope);
        });
    }

    private Outcome change(
            Command command, ProductSheet current, Map<VariantId, LockedStock> locked, CatalogScope scope) {
        var before = current.product();
        if (command.version() != null && command.version() != before.revision().version()) {
            return new Outcome.Stale(current);
        }
        var now = clock.instant();
        var wish = new Wish(before.id(), before, command.edit().apply(current));
        var circumstances =
                new Circumstances(before.assortment().first().pricing().price().currency(), now);
        return switch (making.make(List.of(wish), scope, circumstances).getFirst()) {
            case Made.Ready ready -> write(ready, before, locked, command.origin(), scope, now);
            case Made.Refused refused -> scope.abandon(new Outcome.Refused(refused.why(), wish.draft()));
        };
    }

    private Outcome write(
            Made.Ready ready,
            Product before,
            Map<VariantId, LockedStock> locked,
            Origin origin,
            CatalogScope scope,
            Instant now) {
        var after = ready.after();
        if (ready.isSame()) {
            return new Outcome.Changed(ready.sheet().with(before));
        }
        stock.setWithin(scope, locked, trail.stockChanges(ready, StockCause.SET, origin, null, now), now);
        scope.products().update(before, after, trail.firstStock(ready, StockCause.CREATED, origin, null, now));
        trail.saved(scope, List.of(ready), now);
        var change = ProductPortrait.between(before, after);
        trail.note(scope, "product.changed", CatalogTrail.subject(after.id()), change, origin, now);
        return new Outcome.Changed(ready.sheet());
    }
}
