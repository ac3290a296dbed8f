package io.wassla.adapter.http.json;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Money;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A sum of money in requests. */
public record MoneyInput(
        @About(value = "In the currency's smallest unit.", example = "38900")
        long amount,

        @About(value = "The store's currency, ISO 4217; may be left out.", example = "SAR", most = 3) @Nullable
        String currency) {

    /** Notes what is wrong under the path of the sum. */
    public @Nullable Money read(String path, Currency store, Fields fields) {
        if (currency != null && !currency.equals(store.getCurrencyCode())) {
            fields.wrong(path + ".currency", "currency_mismatch");
            return null;
        }
        try {
            var money = new Money(amount, store);
            if (!money.isNegative()) {
                return money;
            }
            fields.wrong(path + ".amount", "price_negative");
        } catch (InvalidValue invalid) {
            fields.wrong(path + ".amount", invalid.code());
        }
        return null;
    }
}
