package io.wassla.core.catalog;

import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The products of the open tenant. */
public interface Products {

    /**
     * Adds a product with its variants and their first stock (which the history begins with). A SKU or handle that is
     * taken meanwhile is {@link io.wassla.core.kernel.ConcurrentChange}: ask {@link #taken} first.
     */
    void add(Product product, StockMove first);

    Optional<Product> find(ProductId id);

    /** With categories and tags; one statement. */
    Optional<ProductSheet> sheet(ProductId id);

    /** In the order asked for; those that don't exist are left out; one statement. */
    List<ProductSheet> sheets(Collection<ProductId> ids);

    /** One statement, as quick with 100,000 products as with 100. */
    ProductListing list(ProductFilter filter, PageRequest request);

    /** How many there are; kept, not counted. */
    int count();

    /** Which product has a variant of this SKU, by {@link Sku#key()}. */
    Map<String, ProductId> withSkus(Collection<Sku> skus);

    /**
     * Writes everything but the stock of variants that exist already; variants that are gone are removed, with their
     * history. Handles it no longer has are remembered as former ones. The version must be one more than the stored
     * one, else {@link io.wassla.core.kernel.ConcurrentChange}.
     */
    void update(Product product, StockMove firstOfNewVariants);

    /** False when there is none. */
    boolean remove(ProductId id);

    /** Which of its SKUs and handles other products have now; former handles of others don't count, they are taken over. */
    Set<Taken> taken(Product product);

    /** Whose handle it is or was, in any language; the current one before a former one, this language before others. */
    Optional<HandleMatch> withHandle(Handle handle, Language language);
}
