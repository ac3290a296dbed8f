package io.wassla.core.catalog.variant;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a variant costs; all of one currency, none negative.
 *
 * @param compareAt the price before, shown struck through; above the price
 * @param cost what the merchant pays; shoppers never see it
 */
public record Pricing(
        Money price, @Nullable Money compareAt, @Nullable Money cost) {

    public Pricing {
        if (price.isNegative() || (cost != null && cost.isNegative())) {
            throw new InvalidValue("price_negative");
        }
        if (isOther(price, compareAt) || isOther(price, cost)) {
            throw new InvalidValue("currency_mismatch");
        }
        if (compareAt != null && compareAt.compareTo(price) <= 0) {
            throw new InvalidValue("compare_at_price_too_low");
        }
    }

    public static Pricing of(Money price) {
        return new Pricing(price, null, null);
    }

    private static boolean isOther(Money price, @Nullable Money other) {
        return other != null && !other.currency().equals(price.currency());
    }
}
