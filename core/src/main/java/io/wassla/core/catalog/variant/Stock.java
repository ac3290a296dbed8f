package io.wassla.core.catalog.variant;

import io.wassla.core.kernel.InvalidValue;
import java.util.Optional;

/**
 * How much of a variant there is.
 *
 * @param quantity a million at most; below zero only where sold-out variants may be ordered
 */
public record Stock(int quantity, StockPolicy policy) {
    public static final int MOST = 1_000_000;
    private static final int FEW = 5;
    public static final Stock NONE = new Stock(0, StockPolicy.DENY);

    public Stock {
        if (quantity > MOST || quantity < -MOST || (quantity < 0 && policy == StockPolicy.DENY)) {
            throw new InvalidValue("stock_invalid");
        }
    }

    /** How many there are, where they are so few that shoppers are told: five or less, and no more can be ordered. */
    public Optional<Integer> lastPieces() {
        return policy == StockPolicy.DENY && quantity > 0 && quantity <= FEW ? Optional.of(quantity) : Optional.empty();
    }

    public boolean isAvailable() {
        return quantity > 0 || policy == StockPolicy.ALLOW;
    }
}
