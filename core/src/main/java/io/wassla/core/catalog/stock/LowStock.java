package io.wassla.core.catalog.stock;

import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Settings;
import java.util.Map;

/** When a store wants to hear that something runs out: the tenant's setting {@code catalog.low_stock}. */
public final class LowStock {
    public static final int MOST = 1_000;
    private static final int USUAL = 3;

    private LowStock() {}

    /** Throws {@link InvalidValue} {@code low_stock_invalid} for settings that say something else than a whole number of 0 to 1,000. */
    public static void check(Settings settings) {
        if (settings.values().get("catalog") instanceof Map<?, ?> catalog) {
            var said = catalog.get("low_stock");
            if (said != null && !(said instanceof Number number && isThreshold(number))) {
                throw new InvalidValue("low_stock_invalid");
            }
        }
    }

    /** 0 to 1,000; what else stands there counts as 3. */
    public static int threshold(Settings settings) {
        return settings.values().get("catalog") instanceof Map<?, ?> catalog
                        && catalog.get("low_stock") instanceof Number number
                        && isThreshold(number)
                ? number.intValue()
                : USUAL;
    }

    private static boolean isThreshold(Number number) {
        return number.longValue() == number.doubleValue() && number.longValue() >= 0 && number.longValue() <= MOST;
    }

    static boolean isCrossed(int threshold, int before, Stock after) {
        return after.policy() == StockPolicy.DENY && before > threshold && after.quantity() <= threshold;
    }
}
