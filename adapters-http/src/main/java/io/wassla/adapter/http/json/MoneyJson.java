package io.wassla.adapter.http.json;

import io.wassla.core.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A sum of money in answers. */
public record MoneyJson(
        @About(value = "In the currency's smallest unit.", example = "38900")
        long amount,

        @About(value = "ISO 4217", example = "SAR") String currency) {

    public static MoneyJson of(Money money) {
        return new MoneyJson(money.minor(), money.currency().getCurrencyCode());
    }

    public static @Nullable MoneyJson ofAny(@Nullable Money money) {
        return money == null ? null : of(money);
    }
}
