package io.wassla.core.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinizationTest {
    @ParameterizedTest
    @CsvSource({
        "يارا, yara",
        "ريتش, rich",
        "داد, dad",
        "نايك, nike",
        "ديل, dell",
        "دوف, dove",
        "بدز, buds",
        "هاري, harry",
        "بوتر, potter",
        "شوك, shock",
        "ويل, wheel",
        "اكس, ax"
    })
    void arabic_letters_are_read_as_the_latin_ones_of_a_name(String arabic, String latin) {
        assertThat(Latinization.of(arabic)).containsKey(latin);
    }

    @Test
    void what_needs_least_guessing_comes_first() {
        assertThat(Latinization.of("يارا").keySet().iterator().next()).isEqualTo("yara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ي", "عطر", "حذاء", "طاولات كبيره", "yara", "الاكسسوارات"})
    void what_no_foreign_word_can_be_is_not_read(String other) {
        assertThat(Latinization.of(other)).isEmpty();
    }
}
