package io.wassla.core.catalog;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.util.List;
import java.util.Optional;

/**
 * The stock of the open tenant's variants: the only way to change it, and the history of every change.
 *
 * <p>Changes of one variant are serial: each locks the variant's stock until its transaction ends. Whoever changes
 * several does so in ascending order of their ids, so that two such transactions never wait for each other.
 */
public interface Stocks {

    /** Reads and locks; empty when there is no such variant. */
    Optional<Stock> lock(VariantId variant);

    /** Writes the quantity of a locked variant and its history. */
    void set(StockChange change);

    /**
     * Takes that much, unless the variant's policy forbids it: then nothing changes and false is returned. However many
     * take at once, with {@link StockPolicy#DENY} the stock never goes below zero.
     */
    boolean take(VariantId variant, int quantity, StockMove move);

    /** Gives back what was taken. */
    void release(VariantId variant, int quantity, StockMove move);

    /** Newest first. */
    Page<StockChange> history(ProductId product, PageRequest request);

    /** Variants of active products with at most that many pieces left and policy deny, fewest first. */
    List<ScarceVariant> scarce(int atMost, int most);
}
