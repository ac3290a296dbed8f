package io.wassla.core.memory;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductEdit;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.catalog.handle.Taken.TakenSku;
import io.wassla.core.catalog.variant.Assortment;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.memory.MemoryCatalogTables.Own;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold before a product is written. */
final class MemoryProductWriting {
    private final MemoryScope scope;

    MemoryProductWriting(MemoryScope scope) {
        this.scope = scope;
    }

    /** Its claims are free, what it refers to is there. */
    void require(Product product) {
        for (var claim : product.claims()) {
            if (owner(claim).filter(owner -> !owner.equals(product.id())).isPresent()) {
                throw new ConcurrentChange("a SKU or handle");
            }
        }
        var placement = product.placement();
        if (!isThere(placement.categories(), scope.tables.catalog.categories)
                || !isThere(placement.tags(), scope.tables.catalog.tags)) {
            throw new IllegalStateException("refers to nothing of this tenant");
        }
    }

    /** What is to be, with the stock that is there. */
    Product merged(ProductEdit edit) {
        var stored = scope.tables
                .catalog
                .products
                .find(new Own<>(scope.tenant(), edit.after().id()))
                .filter(product ->
                        product.revision().version() == edit.before().revision().version())
                .orElseThrow(() -> new ConcurrentChange("a product"));
        require(edit.after());
        var before = stored.assortment().variants().stream()
                .collect(Collectors.toUnmodifiableMap(Variant::id, Function.identity()));
        var assortment = edit.after().assortment();
        var variants = assortment.variants().stream()
                .map(variant -> merged(variant, before))
                .toList();
        return edit.after().with(new Assortment(assortment.options(), variants));
    }

    Optional<ProductId> owner(Taken claim) {
        return switch (claim) {
            case TakenSku(var sku) -> owner(sku);
            case TakenHandle handle ->
                Optional.ofNullable(new MemoryHandles<>(scope.tables.catalog.productHandles, scope.tenant())
                        .owners(List.of(handle))
                        .get(handle));
        };
    }

    private Optional<ProductId> owner(Sku sku) {
        return scope.tables
                .catalog
                .products
                .entries()
                .filter(row -> row.getKey().tenant().equals(scope.tenant()))
                .map(Map.Entry::getValue)
                .filter(product -> product.assortment().variants().stream()
                        .anyMatch(variant -> variant.sku().key().equals(sku.key())))
                .map(Product::id)
                .findFirst();
    }

    private static Variant merged(Variant wanted, Map<VariantId, Variant> before) {
        var stored = before.get(wanted.id());
        if (stored == null) {
            return wanted;
        }
        var policy = wanted.stock().policy();
        var quantity = stored.stock().quantity();
        if (quantity < 0 && policy == StockPolicy.DENY) {
            throw new ConcurrentChange("a stock");
        }
        return wanted.with(new Stock(quantity, policy));
    }

    private <I> boolean isThere(Collection<I> ids, MemoryTable<Own<I>, ?> table) {
        return ids.stream()
                .allMatch(id -> table.find(new Own<>(scope.tenant(), id)).isPresent());
    }
}
