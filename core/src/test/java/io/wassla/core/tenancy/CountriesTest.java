package io.wassla.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "SA,SAR,Asia/Riyadh,15", "AE,AED,Asia/Dubai,5", "KW,KWD,Asia/Kuwait,0", "BH,BHD,Asia/Bahrain,10",
        "QA,QAR,Asia/Qatar,0", "OM,OMR,Asia/Muscat,5", "EG,EGP,Africa/Cairo,14", "JO,JOD,Asia/Amman,16",
        "IQ,IQD,Asia/Baghdad,0", "MA,MAD,Africa/Casablanca,20", "TN,TND,Africa/Tunis,19", "DZ,DZD,Africa/Algiers,19"
    })
    void serves(String code, String currency, String zone, int vat) {
        var country = Countries.SERVED.require(code);

        assertThat(country.currency().getCurrencyCode()).isEqualTo(currency);
        assertThat(country.timeZone().getId()).isEqualTo(zone);
        assertThat(country.vatPercent()).isEqualTo(vat);
        assertThat(country.language().code()).isEqualTo("ar");
    }

    @Test
    void serves_twelve_saudi_arabia_first() {
        assertThat(Countries.SERVED.all())
                .hasSize(12)
                .first()
                .extracting(Country::code)
                .isEqualTo("SA");
    }

    @Test
    void small_letters_will_do() {
        assertThat(Countries.SERVED.find(" sa ")).isPresent();
    }

    @Test
    void others_are_unknown() {
        assertThatThrownBy(() -> Countries.SERVED.require("US")).hasMessage("country_unknown");
        assertThatThrownBy(() -> Countries.SERVED.require("")).hasMessage("country_unknown");
    }
}
