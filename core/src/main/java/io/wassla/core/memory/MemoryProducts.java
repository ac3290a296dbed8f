package io.wassla.core.memory;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductEdit;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.Products;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.listing.OpenedProduct;
import io.wassla.core.catalog.listing.ProductListing;
import io.wassla.core.catalog.listing.ProductPlace;
import io.wassla.core.catalog.listing.ProductTotals;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.memory.MemoryCatalogTables.Moved;
import io.wassla.core.memory.MemoryCatalogTables.Own;
import io.wassla.core.memory.MemorySearchTables.EntryKey;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class MemoryProducts implements Products {
    private final MemoryScope scope;

    MemoryProducts(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public void addAll(Collection<Product> products, Collection<StockChange> first) {
        products.forEach(product -> {
            writing().require(product);
            rows().insert(key(product.id()), product);
            handles().set(product.id(), product.presentation().handles());
            record(product, first);
        });
    }

    @Override
    public List<ProductSheet> sheets(Collection<ProductId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> rows().find(key(id)).stream())
                .map(this::sheet)
                .toList();
    }

    @Override
    public ProductListing list(ProductFilter filter, ProductPlace place) {
        var beside = place.beside();
        var rows = new MemoryProductOrder(place)
                .from(
                        own().filter(product -> matches(product, filter)),
                        Optional.ofNullable(beside).flatMap(id -> rows().find(key(id))))
                .map(this::sheet)
                .limit(place.rows())
                .toList();
        var soldOut = own().filter(product -> !product.assortment().isAvailable())
                .limit(ProductTotals.MOST_SOLD_OUT)
                .count();
        var totals = new ProductTotals(counts(), Math.toIntExact(soldOut));
        return ProductListing.of(rows, place, totals, scope.categories().tree());
    }

    private Stream<Product> own() {
        return rows().entries()
                .filter(row -> row.getKey().tenant().equals(scope.tenant()))
                .map(Map.Entry::getValue);
    }

    @Override
    public Optional<OpenedProduct> open(ProductId id, PageRequest history) {
        return sheet(id)
                .map(sheet -> new OpenedProduct(
                        sheet, scope.categories().tree(), scope.stocks().history(id, history)));
    }

    @Override
    public int count() {
        return counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public Map<Taken, ProductId> owners(Collection<? extends Taken> wanted) {
        var owners = new HashMap<Taken, ProductId>();
        wanted.forEach(claim -> writing().owner(claim).ifPresent(owner -> owners.put(claim, owner)));
        return owners;
    }

    @Override
    public void updateAll(Collection<ProductEdit> edits, Collection<StockChange> firstOfNewVariants) {
        edits.forEach(edit -> {
            var after = writing().merged(edit);
            rows().update(key(after.id()), after, row -> row.revision().version());
            handles().set(after.id(), after.presentation().handles());
            var kept = ids(after);
            moves().removeIf(move -> move.product().equals(after.id())
                    && !kept.contains(move.change().variant()));
            record(after, firstOfNewVariants);
        });
    }

    @Override
    public Set<String> shown(Collection<String> pictures) {
        return own().flatMap(product -> product.pictures().stream())
                .map(Picture::key)
                .filter(pictures::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int removeAll(Collection<ProductId> ids) {
        var there = Set.copyOf(ids).stream()
                .filter(id -> rows().find(key(id)).isPresent())
                .toList();
        there.forEach(id -> {
            rows().remove(key(id));
            handles().forget(id);
            moves().removeIf(move -> move.product().equals(id));
        });
        return there.size();
    }

    @Override
    public Optional<HandleMatch> withHandle(Handle handle, Language language) {
        return handles().match(handle, language, ProductId::value);
    }

    private void record(Product product, Collection<StockChange> first) {
        var own = ids(product);
        first.stream()
                .filter(change -> own.contains(change.variant()))
                .forEach(change ->
                        moves().insert(new Own<>(scope.tenant(), change.id()), new Moved(product.id(), change)));
    }

    private static Set<VariantId> ids(Product product) {
        return product.assortment().variants().stream().map(Variant::id).collect(Collectors.toUnmodifiableSet());
    }

    private ProductSheet sheet(Product product) {
        var placement = product.placement();
        return new ProductSheet(
                product,
                placement.categories().stream()
                        .flatMap(id -> scope.tables.catalog.categories.find(new Own<>(scope.tenant(), id)).stream())
                        .toList(),
                new MemoryTags(scope).find(placement.tags()));
    }

    private boolean matches(Product product, ProductFilter filter) {
        var placement = product.placement();
        return isNamed(product, filter.words())
                && (filter.status() == null
                        || filter.status() == product.publication().status())
                && (filter.category() == null || isWithin(placement.categories(), filter.category()))
                && (filter.tag() == null || placement.tags().contains(filter.tag()))
                && (filter.soldOut() == null
                        || filter.soldOut() != product.assortment().isAvailable());
    }

    private boolean isNamed(Product product, List<Set<String>> words) {
        return words.isEmpty()
                || scope.tables
                        .search
                        .entries
                        .find(new EntryKey(scope.tenant(), product.id()))
                        .filter(entry -> words.stream().allMatch(entry.terms()::beginsInTitle))
                        .isPresent();
    }

    private boolean isWithin(Set<CategoryId> categories, CategoryId wanted) {
        var tree = new MemoryCategories(scope).tree();
        return categories.stream().anyMatch(category -> tree.isWithin(category, wanted));
    }

    private Map<ProductStatus, Integer> counts() {
        var counts = new EnumMap<ProductStatus, Integer>(ProductStatus.class);
        rows().entries()
                .filter(row -> row.getKey().tenant().equals(scope.tenant()))
                .forEach(row -> counts.merge(row.getValue().publication().status(), 1, Integer::sum));
        return counts;
    }

    private Own<ProductId> key(ProductId id) {
        return new Own<>(scope.tenant(), id);
    }

    private MemoryProductWriting writing() {
        return new MemoryProductWriting(scope);
    }

    private MemoryHandles<ProductId> handles() {
        return new MemoryHandles<>(scope.tables.catalog.productHandles, scope.tenant());
    }

    private MemoryTable<Own<UUID>, Moved> moves() {
        return scope.tables.catalog.stockChanges;
    }

    private MemoryTable<Own<ProductId>, Product> rows() {
        scope.requireOpen();
        return scope.tables.catalog.products;
    }
}
