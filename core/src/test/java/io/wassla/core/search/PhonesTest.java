package io.wassla.core.search;

import static io.wassla.core.search.Goods.goods;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.search.settings.SearchSettings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone, another one, and what is made for one of them. */
class PhonesTest {
    private final KeptIndex store = KeptIndex.of(List.of(
            goods("CASE", "جراب جوال سامسونج", "Samsung phone case"),
            goods("GALAXY", "سامسونج جالكسي S24", "Samsung Galaxy S24 phone"),
            goods("IPHONE", "آيفون 15 برو", "iPhone 15 Pro")));
    private final KeptIndex english = KeptIndex.of(List.of(
            goods("CASE", "", "Samsung phone case"),
            goods("GALAXY", "", "Samsung Galaxy S24 phone"),
            goods("IPHONE", "", "Apple iPhone 15 128GB Black")));

    @ParameterizedTest
    @CsvSource({
        "i phone, IPHONE",
        "I Phone 15, IPHONE",
        "iphone, IPHONE",
        "اي فون, IPHONE",
        "phone, GALAXY",
        "samsung, GALAXY",
        "سامسونج, GALAXY",
        "samsung phone, GALAXY",
        "samsung case, CASE",
        "phone case, CASE"
    })
    void a_word_in_two_pieces_is_the_word_and_a_phone_comes_before_its_case(String typed, String sku) {
        assertThat(search(store, typed)).startsWith(sku);
        assertThat(search(english, typed)).startsWith(sku);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i phone", "phone"})
    void who_has_no_iphone_shows_other_phones(String typed) {
        var others = KeptIndex.of(
                List.of(goods("CASE", "", "Samsung phone case"), goods("GALAXY", "", "Samsung Galaxy S24 phone")));

        assertThat(search(others, typed)).containsExactly("GALAXY", "CASE");
    }

    @Test
    void arabic_words_that_say_nothing_stay_words() {
        var silver = KeptIndex.of(List.of(goods("TRAY", "منفضة سجائر كبيرة", ""), goods("RING", "خاتم نسائي فضة", "")));

        assertThat(search(silver, "خاتم من فضة")).startsWith("RING");
    }

    private static List<String> search(KeptIndex index, String typed) {
        var found =
                new Finder(index, Tuning.of(SearchSettings.STANDARD)).find(SearchRequest.of(typed), Goods.PUBLISHED);
        return found.items().stream().map(ProductCard::sku).toList();
    }
}
