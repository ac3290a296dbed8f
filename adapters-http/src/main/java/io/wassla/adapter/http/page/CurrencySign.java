package io.wassla.adapter.http.page;

import io.wassla.core.kernel.Language;
import java.util.Map;

/** How the pages of merchants and of shoppers write a currency: left of the number, in the letters of their language. */
public final class CurrencySign {
    private static final Map<String, String> ARABIC = Map.ofEntries(
            Map.entry("SAR", "ر.س"),
            Map.entry("AED", "د.إ"),
            Map.entry("KWD", "د.ك"),
            Map.entry("BHD", "د.ب"),
            Map.entry("QAR", "ر.ق"),
            Map.entry("OMR", "ر.ع"),
            Map.entry("EGP", "ج.م"),
            Map.entry("JOD", "د.أ"),
            Map.entry("IQD", "د.ع"),
            Map.entry("MAD", "د.م"),
            Map.entry("TND", "د.ت"),
            Map.entry("DZD", "د.ج"));

    private CurrencySign() {}

    /** @param currency ISO 4217; one that has no sign here stands as it is */
    public static String of(String currency, Language language) {
        return language == Language.AR ? ARABIC.getOrDefault(currency, currency) : currency;
    }
}
