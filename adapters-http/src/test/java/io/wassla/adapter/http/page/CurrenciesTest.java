package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.Language;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Country;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Merchants and shoppers of every country that is served read prices in their own money. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CurrenciesTest {
    private final Browsing server = new Browsing();

    static List<Country> countries() {
        return Countries.SERVED.all();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void a_merchant_of_every_country_prices_a_product_and_sees_it_in_the_list(Country country) {
        var merchant = new Surfer(server);
        merchant.signIn("owner-" + country.code() + "@mail.example");
        merchant.openStore("متجر", "store-" + country.code().toLowerCase(Locale.ROOT), country.code());

        assertThat(merchant.open("/dashboard/products/new").statusCode()).isEqualTo(200);
        var made = merchant.submit("/dashboard/products/new", "name_ar", "كتاب", "v0_price", "12");

        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(List.of(merchant.open(Surfer.next(made)), merchant.open("/dashboard/products")))
                .allSatisfy(page -> assertThat(page.statusCode()).isEqualTo(200))
                .allSatisfy(page -> assertThat(page.body()).contains(shown(country)));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void the_terms_that_are_suggested_name_the_currency_of_the_store(Country country) {
        var merchant = new Surfer(server);
        merchant.signIn("terms-" + country.code() + "@mail.example");
        merchant.openStore("متجر", "terms-" + country.code().toLowerCase(Locale.ROOT), country.code());

        var page = merchant.open("/dashboard/store/policies").body();

        assertThat(page).contains(Texts.ARABIC.get("currency." + country.currency()));
        assertThat(page.contains("ريال سعودي")).isEqualTo(country.code().equals("SA"));
    }

    /** The riyal has a sign of its own, which is drawn. */
    private static String shown(Country country) {
        var code = country.currency().getCurrencyCode();
        return code.equals("SAR") ? "saudi-riyal" : ">" + CurrencySign.of(code, Language.AR) + "<";
    }

    @ParameterizedTest
    @MethodSource("countries")
    void every_currency_and_country_has_a_name_and_an_arabic_sign(Country country) {
        var code = country.currency().getCurrencyCode();

        assertThat(CurrencySign.of(code, Language.AR)).matches("\\p{IsArabic}\\.\\p{IsArabic}");
        assertThat(CurrencySign.of(code, Language.EN)).isEqualTo(code);
        assertThat(Stream.of(Texts.ARABIC, Texts.ENGLISH))
                .allSatisfy(t -> assertThat(t.get("currency." + code)).isNotBlank())
                .allSatisfy(t -> assertThat(t.get("country." + country.code())).isNotBlank());
    }

    @Test
    void no_two_currencies_share_a_sign() {
        assertThat(countries().stream().map(Country::currency).distinct())
                .extracting(currency -> CurrencySign.of(currency.getCurrencyCode(), Language.AR))
                .doesNotHaveDuplicates();
    }
}
