package io.wassla.core.kernel;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * A sum of money, exact: a whole number of the currency's smallest unit. SAR has two decimals, KWD three, JPY none.
 *
 * @param minor may be negative
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {
    /** A million million in a currency with two decimals: enough for any price, and sums of them stay in range. */
    private static final long MOST = 100_000_000_000_000L;

    public Money {
        if (minor > MOST || minor < -MOST) {
            throw new InvalidValue("amount_too_large");
        }
    }

    /**
     * Reads {@code 1234.5} or {@code ١٢٣٤٫٥٠}: digits of either kind, one decimal sign, no grouping. Throws
     * {@link InvalidValue} {@code amount_invalid}, or {@code amount_too_precise} when the currency has fewer decimals.
     */
    public static Money parse(String decimal, Currency currency) {
        var plain = Digits.toAscii(decimal.strip()).replace('٫', '.');
        if (plain.length() > 20 || !plain.matches("-?\\d{1,15}(?:\\.\\d{1,6})?")) {
            throw new InvalidValue("amount_invalid");
        }
        var amount = new BigDecimal(plain).stripTrailingZeros();
        if (amount.scale() > currency.getDefaultFractionDigits()) {
            throw new InvalidValue("amount_too_precise");
        }
        return new Money(
                amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    /** In whole units, with exactly the currency's decimals. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public boolean isNegative() {
        return minor < 0;
    }

    @Override
    public int compareTo(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("sums of two currencies");
        }
        return Long.compare(minor, other.minor);
    }
}
