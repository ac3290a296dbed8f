package io.wassla.core.catalog;

import io.wassla.core.kernel.InvalidValue;

/**
 * How much of a variant there is.
 *
 * @param quantity a million at most; below zero only where sold-out variants may be ordered
 */
public record Stock(int quantity, StockPolicy policy) {
    public static final int MOST = 1_000_000;
    public static final Stock NONE = new Stock(0, StockPolicy.DENY);

    public Stock {
        if (quantity > MOST || quantity < -MOST || (quantity < 0 && policy == StockPolicy.DENY)) {
            throw new InvalidValue("stock_invalid");
        }
    }

    public boolean isAvailable() {
        return quantity > 0 || policy == StockPolicy.ALLOW;
    }
}
