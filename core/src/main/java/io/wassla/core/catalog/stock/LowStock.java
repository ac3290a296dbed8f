package io.wassla.core.catalog.stock;

import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.kernel.Settings;
import java.util.Map;

/** When a store wants to hear that something runs out: the tenant's setting {@code catalog.low_stock}. */
public final class LowStock {
    public static final int MOST = 1_000;
    private static final int USUAL = 3;

    private LowStock() {}

    /** 0 to 1,000; what else stands there counts as 3. */
    public static int threshold(Settings settings) {
        return settings.values().get("catalog") instanceof Map<?, ?> catalog
                        && catalog.get("low_stock") instanceof Number number
                        && number.longValue() >= 0
                        && number.longValue() <= MOST
                ? number.intValue()
                : USUAL;
    }

    static boolean isCrossed(int threshold, int before, Stock after) {
        return after.policy() == StockPolicy.DENY && before > threshold && after.quantity() <= threshold;
    }
}
