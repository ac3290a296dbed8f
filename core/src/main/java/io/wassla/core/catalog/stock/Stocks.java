package io.wassla.core.catalog.stock;

import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stock of the open tenant's variants: the only way to change it, and the history of every change.
 *
 * <p>Changes of one variant are serial: each locks the variant's stock until its transaction ends. Whoever changes
 * several locks them in ascending order of their ids, so that two such transactions never wait for each other.
 */
public interface Stocks {

    default Optional<LockedStock> lock(VariantId variant) {
        return Optional.ofNullable(lock(List.of(variant)).get(variant));
    }

    /** Reads and locks, in ascending order; those that don't exist are left out; one statement. */
    Map<VariantId, LockedStock> lock(Collection<VariantId> variants);

    /** Writes the quantities of locked variants and their history. */
    void set(Collection<StockChange> changes);

    /**
     * Takes that much and answers what is left; empty, and nothing changes, when the variant's policy forbids it or there
     * is no such variant. However many take at once, with {@link StockPolicy#DENY} the stock never goes below zero.
     */
    Optional<LockedStock> take(VariantId variant, int quantity, StockMove move);

    /** Gives back what was taken and answers what there is; a million at most; empty when there is no such variant. */
    Optional<LockedStock> release(VariantId variant, int quantity, StockMove move);

    /**
     * Which of these have a variant that can be bought. Locks the products first, in ascending order, so that of two
     * transactions that sell the last pieces of one product the later sees what the earlier did.
     */
    Set<ProductId> available(Collection<ProductId> products);

    /** Newest first. */
    Page<StockChange> history(ProductId product, PageRequest request);

    /** Variants of active products with at most that many pieces left and policy deny, fewest first. */
    List<ScarceVariant> scarce(int atMost, int most);
}
