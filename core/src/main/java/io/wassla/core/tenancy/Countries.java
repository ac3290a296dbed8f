package io.wassla.core.tenancy;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The countries that the platform serves, in the order in which they are shown. */
public record Countries(List<Country> all) {
    public static final Countries SERVED = new Countries(List.of(
            country("SA", "SAR", "Asia/Riyadh", 15),
            country("AE", "AED", "Asia/Dubai", 5),
            country("KW", "KWD", "Asia/Kuwait", 0),
            country("BH", "BHD", "Asia/Bahrain", 10),
            country("QA", "QAR", "Asia/Qatar", 0),
            country("OM", "OMR", "Asia/Muscat", 5),
            country("EG", "EGP", "Africa/Cairo", 14),
            country("JO", "JOD", "Asia/Amman", 16),
            country("IQ", "IQD", "Asia/Baghdad", 0),
            country("MA", "MAD", "Africa/Casablanca", 20),
            country("TN", "TND", "Africa/Tunis", 19),
            country("DZ", "DZD", "Africa/Algiers", 19)));

    public Countries {
        all = ImmutableList.copyOf(all);
    }

    /** @param code in capital or small letters */
    public Optional<Country> find(String code) {
        var wanted = code.strip().toUpperCase(Locale.ROOT);
        return all.stream().filter(country -> country.code().equals(wanted)).findFirst();
    }

    /** Throws {@link InvalidValue} {@code country_unknown} for a country that is not served. */
    public Country require(String code) {
        return find(code).orElseThrow(() -> new InvalidValue("country_unknown"));
    }

    private static Country country(String code, String currency, String timeZone, int vatPercent) {
        return new Country(code, Currency.getInstance(currency), ZoneId.of(timeZone), Language.AR, vatPercent);
    }
}
