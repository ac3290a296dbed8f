package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.page.CurrencySign;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Prices as pages show them: digits 0–9, grouped, the sign apart (see the {@code money} template). Never by the JDK,
 * whose ideas of Arabic money change from version to version.
 */
public final class Prices {
    private Prices() {}

    static boolean isRiyal(Money money) {
        return money.currency().getCurrencyCode().equals("SAR");
    }

    /** {@code 1,240.50}; {@code 389} without decimals when there are none. */
    public static String number(Money money) {
        var decimal = money.decimal();
        var whole = grouped(Long.toString(Math.abs(decimal.longValue())));
        var plain = decimal.toPlainString();
        var point = plain.indexOf('.');
        var rest = point < 0 ? "" : plain.substring(point);
        var sign = money.isNegative() ? "−" : "";
        return sign + whole + (rest.chars().allMatch(letter -> letter == '.' || letter == '0') ? "" : rest);
    }

    /** Of currencies other than the riyal. */
    static String sign(Money money, Language language) {
        return CurrencySign.of(money.currency().getCurrencyCode(), language);
    }

    /** How much less something costs than before, in whole per cent: at least so much, never more. */
    static int saved(Money price, @Nullable Money was) {
        return was == null || was.minor() <= 0 ? 0 : (int) ((was.minor() - price.minor()) * 100 / was.minor());
    }

    /** For machines: {@code 389.00}. */
    public static String exact(Money money) {
        return money.decimal().toPlainString();
    }

    private static String grouped(String digits) {
        var grouped = new StringBuilder(digits);
        for (var place = digits.length() - 3; place > 0; place -= 3) {
            grouped.insert(place, ',');
        }
        return grouped.toString();
    }
}
