package io.wassla.core.memory;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.stock.LockedStock;
import io.wassla.core.catalog.stock.ScarceVariant;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.stock.StockMove;
import io.wassla.core.catalog.stock.Stocks;
import io.wassla.core.catalog.variant.Assortment;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.memory.MemoryCatalogTables.Moved;
import io.wassla.core.memory.MemoryCatalogTables.Own;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class MemoryStocks implements Stocks {
    private final MemoryScope scope;

    MemoryStocks(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public Map<VariantId, LockedStock> lock(Collection<VariantId> variants) {
        var locked = new LinkedHashMap<VariantId, LockedStock>();
        variants.stream()
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .forEach(id -> find(id).ifPresent(stock -> locked.put(id, stock)));
        return locked;
    }

    @Override
    public void set(Collection<StockChange> changes) {
        for (var change : changes) {
            var before = find(change.variant())
                    .filter(found -> found.stock().quantity() == change.before())
                    .orElseThrow(() -> new ConcurrentChange("a stock"));
            write(before, change);
        }
    }

    @Override
    public Optional<LockedStock> take(VariantId variant, int quantity, StockMove move) {
        return find(variant)
                .filter(found -> found.stock().policy() == StockPolicy.ALLOW
                        || found.stock().quantity() >= quantity)
                .filter(found -> found.stock().quantity() - quantity >= -Stock.MOST)
                .map(found -> moved(found, found.stock().quantity() - quantity, move));
    }

    @Override
    public Optional<LockedStock> release(VariantId variant, int quantity, StockMove move) {
        return find(variant)
                .map(found -> moved(found, Math.min(Stock.MOST, found.stock().quantity() + quantity), move));
    }

    @Override
    public Set<ProductId> available(Collection<ProductId> products) {
        return products()
                .filter(product -> products.contains(product.id()))
                .filter(product -> product.assortment().isAvailable())
                .map(Product::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Page<StockChange> history(ProductId product, PageRequest request) {
        scope.requireOpen();
        var own = scope.tables
                .catalog
                .stockChanges
                .entries()
                .filter(row -> row.getKey().tenant().equals(scope.tenant())
                        && row.getValue().product().equals(product))
                .map(row -> row.getValue().change());
        return MemoryPages.newestFirst(own, request, StockChange::id);
    }

    @Override
    public List<ScarceVariant> scarce(int atMost, int most) {
        return products()
                .filter(product -> product.publication().status() == ProductStatus.ACTIVE)
                .flatMap(product -> product.assortment().variants().stream()
                        .filter(variant -> variant.stock().policy() == StockPolicy.DENY
                                && variant.stock().quantity() <= atMost)
                        .map(variant -> scarce(product, variant)))
                .sorted(Comparator.comparingInt(ScarceVariant::quantity)
                        .thenComparing(scarce -> scarce.variant().value().toString()))
                .limit(most)
                .toList();
    }

    private static ScarceVariant scarce(Product product, Variant variant) {
        return new ScarceVariant(
                product.id(),
                variant.id(),
                product.presentation().name(),
                variant.choice(),
                variant.sku(),
                variant.stock().quantity());
    }

    private LockedStock moved(LockedStock before, int after, StockMove move) {
        var there = before.stock().quantity();
        if (there == after) {
            return before;
        }
        return write(before, move.of(before.variant(), there, after));
    }

    private LockedStock write(LockedStock before, StockChange change) {
        var key = new Own<>(scope.tenant(), before.product());
        var products = scope.tables.catalog.products;
        var product = products.find(key).orElseThrow();
        var stock = new Stock(change.after(), before.stock().policy());
        products.put(key, product.with(with(product.assortment(), change.variant(), stock)));
        scope.tables.catalog.stockChanges.insert(
                new Own<>(scope.tenant(), change.id()), new Moved(before.product(), change));
        return new LockedStock(before.variant(), before.product(), stock);
    }

    private static Assortment with(Assortment assortment, VariantId id, Stock stock) {
        var variants = assortment.variants().stream()
                .map(variant -> variant.id().equals(id) ? variant.with(stock) : variant)
                .toList();
        return new Assortment(assortment.options(), variants);
    }

    private Optional<LockedStock> find(VariantId id) {
        return products()
                .flatMap(product -> product.assortment().variants().stream()
                        .filter(variant -> variant.id().equals(id))
                        .map(variant -> new LockedStock(id, product.id(), variant.stock())))
                .findFirst();
    }

    private Stream<Product> products() {
        scope.requireOpen();
        return scope.tables
                .catalog
                .products
                .entries()
                .filter(row -> row.getKey().tenant().equals(scope.tenant()))
                .map(Map.Entry::getValue);
    }
}
