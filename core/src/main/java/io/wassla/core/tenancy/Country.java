package io.wassla.core.tenancy;

import io.wassla.core.kernel.Language;
import java.time.ZoneId;
import java.util.Currency;

/**
 * A country that Wassla serves.
 *
 * @param code ISO 3166-1 alpha-2
 * @param vatPercent standard rate of value-added tax, whole per cent
 */
public record Country(String code, Currency currency, ZoneId timeZone, Language language, int vatPercent) {

    public Market market() {
        return new Market(code, currency, language, timeZone);
    }
}
