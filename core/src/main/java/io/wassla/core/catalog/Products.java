package io.wassla.core.catalog;

import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.listing.OpenedProduct;
import io.wassla.core.catalog.listing.ProductListing;
import io.wassla.core.catalog.listing.ProductPlace;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The products of the open tenant.
 *
 * <p>What works on many costs as many statements as on one. Locks are taken in one order, which whoever works on
 * several things in one transaction keeps too: variants in the order of their ids, then products, then all else.
 */
public interface Products {

    default void add(Product product, Collection<StockChange> first) {
        addAll(List.of(product), first);
    }

    /**
     * Adds products with their variants and stock.
     *
     * @param first what the history of their stock begins with: one change for each variant of which there is anything
     * @throws io.wassla.core.kernel.ConcurrentChange when a SKU or handle was taken meanwhile: ask {@link #owners} first
     */
    void addAll(Collection<Product> products, Collection<StockChange> first);

    default Optional<Product> find(ProductId id) {
        return sheet(id).map(ProductSheet::product);
    }

    /** With categories and tags; one statement. */
    default Optional<ProductSheet> sheet(ProductId id) {
        return sheets(List.of(id)).stream().findFirst();
    }

    /** In the order asked for; those that don't exist are left out; one statement. */
    List<ProductSheet> sheets(Collection<ProductId> ids);

    /** With all categories and a part of its stock's history; one statement. */
    Optional<OpenedProduct> open(ProductId id, PageRequest history);

    /** Newest first. */
    default ProductListing list(ProductFilter filter, PageRequest request) {
        return list(filter, ProductPlace.of(request));
    }

    /** One statement, as quick with 100,000 products as with 100. */
    ProductListing list(ProductFilter filter, ProductPlace place);

    /** How many there are; kept, not counted. */
    int count();

    /** Which products have these SKUs (whatever their case) and handles now; what is free is left out; one statement. */
    Map<Taken, ProductId> owners(Collection<? extends Taken> wanted);

    /** Which of its SKUs and handles other products have now; former handles of others don't count. */
    default Set<Taken> taken(Product product) {
        var owners = owners(product.claims());
        return owners.keySet().stream()
                .filter(claim -> !product.id().equals(owners.get(claim)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which product has a variant of this SKU, by {@link Sku#key()}. */
    default Map<String, ProductId> withSkus(Collection<Sku> skus) {
        return owners(skus.stream().map(Taken.TakenSku::new).toList()).entrySet().stream()
                .flatMap(owner -> owner.getKey() instanceof Taken.TakenSku(var sku)
                        ? Stream.of(Map.entry(sku.key(), owner.getValue()))
                        : Stream.of())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (owner, same) -> owner));
    }

    default void update(Product before, Product after, Collection<StockChange> firstOfNewVariants) {
        updateAll(List.of(new ProductEdit(before, after)), firstOfNewVariants);
    }

    /**
     * Writes what is different, except the stock of variants that exist already; variants that are gone are removed,
     * with their history. Handles they no longer have are remembered as former ones, former handles of others are taken
     * over.
     *
     * @throws io.wassla.core.kernel.ConcurrentChange when the stored version is not the one before, a SKU or handle was
     *     taken meanwhile, or a stock fell below zero that the new policy forbids
     */
    void updateAll(Collection<ProductEdit> edits, Collection<StockChange> firstOfNewVariants);

    /** False when there is none. */
    default boolean remove(ProductId id) {
        return removeAll(List.of(id)) == 1;
    }

    /** Which of these pictures, by {@link Picture#key}, products show; one statement. */
    Set<String> shown(Collection<String> pictures);

    /** Says how many there were. */
    int removeAll(Collection<ProductId> ids);

    /** Whose handle it is or was, in any language; the current one before a former one, this language before others. */
    Optional<HandleMatch> withHandle(Handle handle, Language language);
}
