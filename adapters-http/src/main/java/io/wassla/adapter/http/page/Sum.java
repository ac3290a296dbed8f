package io.wassla.adapter.http.page;

import io.wassla.core.kernel.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An amount as pages show it: digits 0 to 9, grouped by comma; whole sums lose their zeros where they stand alone.
 *
 * @param currency ISO 4217
 */
public record Sum(String exact, String plain, String currency) {
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    public static Sum of(Money money) {
        var decimals = money.currency().getDefaultFractionDigits();
        var exact = format(decimals).format(money.decimal());
        var whole = money.decimal().stripTrailingZeros().scale() <= 0;
        return new Sum(
                exact,
                whole ? format(0).format(money.decimal()) : exact,
                money.currency().getCurrencyCode());
    }

    boolean isRiyal() {
        return currency.equals("SAR");
    }

    private static DecimalFormat format(int decimals) {
        return new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), SYMBOLS);
    }
}
