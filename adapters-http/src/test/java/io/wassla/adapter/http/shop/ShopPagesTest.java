package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.HtmlCheck;
import io.wassla.adapter.http.page.Assets;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Money;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Country;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShopPagesTest {
    private static final HtmlCheck HTML = new HtmlCheck();
    private static final Pattern INLINE =
            Pattern.compile("<style|<[^>]*\\s(?:style|on[a-z]+)=|<script(?![^>]*\\ssrc=)(?![^>]*ld\\+json)");
    private static final Pattern ASSET = Pattern.compile(Assets.ROOT + "[0-9a-f]{12}/([^\"#]+)");
    private static final Pattern IMG = Pattern.compile("<img [^>]*>");

    static Stream<String> pages() {
        return Arrays.stream(Language.values()).flatMap(language -> {
            var page = ShopSamples.page(language, SampleStore.config());
            var plain = ShopSamples.all(language).stream()
                    .map(sample -> ShopSamples.html(sample.template(), page, sample.view()));
            return Stream.concat(plain, pictured(language));
        });
    }

    /** With a logo and other pictures of the store's own, in each layout. */
    private static Stream<String> pictured(Language language) {
        return Stream.of("split", "full", "plain").flatMap(hero -> {
            var header = hero.equals("split") ? "centred" : "start";
            var config = SampleStore.dressed("#225588", Map.of("header", header, "hero", hero));
            var page = ShopSamples.pictured(language, config);
            return ShopSamples.pictured(language).stream()
                    .map(sample -> ShopSamples.html(sample.template(), page, sample.view()));
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void stands_without_inline_style_or_script(String html) {
        assertThat(INLINE.matcher(html.replaceAll("=\"[^\"]*\"", "=\"\""))
                        .results()
                        .map(found -> found.group()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shows_markup_in_texts_as_letters(String html) {
        assertThat(html).doesNotContain("<b onclick", "alert(2)</script>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shows_markup_in_the_words_of_a_merchant_as_letters(Language language) {
        var page = ShopSamples.page(language, SampleStore.hostile());
        var home = ShopSamples.all(language).getFirst();
        var view = new HomeView(page.shop().config().appearance().sections(), List.of(), List.of(), List.of(), null);

        var html = ShopSamples.html(home.template(), page, view);

        assertThat(html.split("&lt;b onclick=", -1)).hasSizeGreaterThan(10);
        assertThat(html).doesNotContain("<b onclick", "alert(2)</script>");
        assertThat(HTML.errors(html)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_html_without_an_error(String html) {
        assertThat(HTML.errors(html)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_one_heading_one_main_and_a_way_past_the_navigation(String html) {
        assertThat(html).containsOnlyOnce("<h1").containsOnlyOnce("<main").contains("href=\"#main\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keeps_room_for_every_picture(String html) {
        assertThat(IMG.matcher(html).results().map(found -> found.group()))
                .allSatisfy(img -> assertThat(img).contains(" width=", " height=", " alt="));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void refers_only_to_files_that_are_served(String html) {
        assertThat(ASSET.matcher(html).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ShopSamples.ASSETS.find(name)).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_pause_is_told_on_every_page_of_an_open_store_up_to_its_last_day(Language language) {
        var notice = "نعود للشحن بعد العيد";
        var last = paused(notice, ShopSamples.TODAY);
        var over = paused(notice, ShopSamples.TODAY.minusDays(1));

        for (var sample : ShopSamples.all(language).stream()
                .filter(each -> !each.template().equals("closed"))
                .toList()) {
            assertThat(ShopSamples.html(sample.template(), ShopSamples.page(language, last), sample.view()))
                    .as(sample.name())
                    .contains(notice);
            assertThat(ShopSamples.html(sample.template(), ShopSamples.page(language, over), sample.view()))
                    .as(sample.name())
                    .doesNotContain(notice);
        }
    }

    private static Settings paused(String notice, LocalDate until) {
        return Settings.of("holiday", Map.of("notice", notice, "until", until.toString()));
    }

    @Test
    void both_languages_know_the_same_sentences() {
        assertThat(sentences(Language.EN)).isEqualTo(sentences(Language.AR));
    }

    @ParameterizedTest
    @CsvSource({
        "38900,SAR,389",
        "124050,SAR,'1,240.50'",
        "5,SAR,0.05",
        "1234567,KWD,'1,234.567'",
        "0,SAR,0",
        "100000000,SAR,'1,000,000'"
    })
    void prices_are_grouped_and_drop_empty_decimals(long minor, String currency, String shown) {
        assertThat(Prices.number(new Money(minor, Currency.getInstance(currency))))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("currencies")
    void shoppers_of_every_country_read_prices_in_the_letters_of_their_language(Currency currency) {
        var price = new Money(38900, currency);

        assertThat(Prices.sign(price, Language.AR)).matches("\\p{IsArabic}\\.\\p{IsArabic}");
        assertThat(Prices.sign(price, Language.EN)).isEqualTo(currency.getCurrencyCode());
    }

    static Stream<Currency> currencies() {
        return Countries.SERVED.all().stream().map(Country::currency);
    }

    @ParameterizedTest
    @CsvSource({"14900,18900,21", "9501,10000,4", "9500,10000,5", "10000,,0", "0,10000,100"})
    void a_saving_is_never_told_greater_than_it_is(long price, @Nullable Long before, int saved) {
        var was = before == null ? null : new Money(before, Currency.getInstance("SAR"));

        assertThat(Prices.saved(new Money(price, Currency.getInstance("SAR")), was))
                .isEqualTo(saved);
    }

    private static Set<String> sentences(Language language) {
        var sentences = new TreeSet<String>();
        ShopTexts.in(language)
                .patterns()
                .keySet()
                .forEach(key -> sentences.add(key.replaceAll("\\.(zero|one|two|few|many|other)$", ".#")));
        return sentences;
    }
}
