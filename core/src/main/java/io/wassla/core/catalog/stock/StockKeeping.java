package io.wassla.core.catalog.stock;

import io.wassla.core.catalog.CatalogEvent.StockRanLow;
import io.wassla.core.catalog.CatalogNotices;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Changes stock and tells whoever must know: the history, search, caches, and once for each fall the store that something
 * runs out. Whoever sells uses this, not {@link Stocks} alone.
 */
public final class StockKeeping {
    private final Supplier<UUID> ids;

    public StockKeeping(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** One stock that is different now. */
    private record Moved(LockedStock before, Stock after) {
        boolean hasTurned() {
            return before.stock().isAvailable() != after.isAvailable();
        }
    }

    /** As {@link Stocks#take}. Whoever takes several does so in ascending order of the variants' ids. */
    public Optional<LockedStock> take(CatalogScope scope, VariantId variant, int quantity, StockMove move) {
        var left = scope.stocks().take(variant, quantity, move);
        left.ifPresent(stock -> told(scope, stock, stock.stock().quantity() + quantity, move.at()));
        return left;
    }

    /** As {@link Stocks#release}. */
    public Optional<LockedStock> release(CatalogScope scope, VariantId variant, int quantity, StockMove move) {
        var there = scope.stocks().lock(variant);
        var now = there.flatMap(before -> scope.stocks().release(variant, quantity, move));
        now.ifPresent(stock -> told(scope, stock, there.orElseThrow().stock().quantity(), move.at()));
        return now;
    }

    /** As {@link Stocks#set}, for variants that this transaction has locked. */
    public void set(
            CatalogScope scope, Map<VariantId, LockedStock> locked, Collection<StockChange> changes, Instant now) {
        var moved = write(scope, locked, changes, now);
        tellSearch(scope, moved);
        tellCaches(scope, moved);
    }

    /** The same, when the caller writes the whole search entries and tells caches itself. */
    public void setWithin(
            CatalogScope scope, Map<VariantId, LockedStock> locked, Collection<StockChange> changes, Instant now) {
        write(scope, locked, changes, now);
    }

    private List<Moved> write(
            CatalogScope scope, Map<VariantId, LockedStock> locked, Collection<StockChange> changes, Instant now) {
        scope.stocks().set(changes);
        var moved = new ArrayList<Moved>();
        for (var change : changes) {
            var before = locked.get(change.variant());
            if (before != null) {
                moved.add(new Moved(
                        before, new Stock(change.after(), before.stock().policy())));
            }
        }
        tellStore(scope, moved, now);
        return moved;
    }

    private void told(CatalogScope scope, LockedStock left, int before, Instant now) {
        var was = new LockedStock(
                left.variant(), left.product(), new Stock(before, left.stock().policy()));
        var moved = List.of(new Moved(was, left.stock()));
        tellStore(scope, moved, now);
        tellSearch(scope, moved);
        tellCaches(scope, moved);
    }

    private void tellStore(CatalogScope scope, List<Moved> moved, Instant now) {
        var fallen = moved.stream()
                .filter(move -> move.after().policy() == StockPolicy.DENY
                        && move.after().quantity() < move.before().stock().quantity())
                .toList();
        if (fallen.isEmpty()) {
            return;
        }
        var threshold = scope.currentTenant()
                .find()
                .map(tenant -> LowStock.threshold(tenant.settings()))
                .orElse(0);
        fallen.stream()
                .filter(move ->
                        LowStock.isCrossed(threshold, move.before().stock().quantity(), move.after()))
                .forEach(move -> scope.outbox()
                        .append(new StockRanLow(
                                ids.get(),
                                move.before().product(),
                                move.before().variant(),
                                move.after().quantity(),
                                now)));
    }

    private static void tellSearch(CatalogScope scope, List<Moved> moved) {
        var turned = moved.stream()
                .filter(Moved::hasTurned)
                .map(move -> move.before().product())
                .collect(Collectors.toUnmodifiableSet());
        if (turned.isEmpty()) {
            return;
        }
        var available = scope.stocks().available(turned);
        turned.forEach(product -> scope.searchEntries().available(product, available.contains(product)));
        CatalogNotices.catalog(scope, scope.tenant());
    }

    private static void tellCaches(CatalogScope scope, List<Moved> moved) {
        moved.forEach(move ->
                CatalogNotices.product(scope, scope.tenant(), move.before().product()));
    }
}
