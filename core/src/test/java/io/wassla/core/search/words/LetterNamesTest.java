package io.wassla.core.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterNamesTest {
    @ParameterizedTest
    @CsvSource({
        "ار تي اكس 4060, rtx4060",
        "اس 24, s24",
        "بي اس 5, ps5",
        "يو اس بي, usb",
        "5 دبليو 30, 5w30",
        "في 60, v60"
    })
    void letters_that_are_spelled_out_are_one_word_with_their_numbers(String spelled, String meant) {
        var words = List.of(spelled.split(" "));

        assertThat(LetterNames.lengths(words, 0)).contains(words.size());
        assertThat(LetterNames.joined(words)).contains(meant);
    }

    @Test
    void a_number_may_stand_apart_from_them() {
        assertThat(LetterNames.lengths(List.of("اس", "اس", "دي", "1", "تيرا"), 0))
                .containsExactly(3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"سي", "12", "عطر سي", "12 34", "سي عطر"})
    void a_letter_alone_and_numbers_alone_are_words_like_others(String words) {
        assertThat(LetterNames.lengths(List.of(words.split(" ")), 0)).isEmpty();
    }

    @Test
    void short_latin_words_are_called_by_their_letters() {
        assertThat(LetterNames.names("hp")).containsExactly(List.of("اتش", "بي"));
        assertThat(LetterNames.names("tv")).containsExactly(List.of("تي", "في"));
        assertThat(LetterNames.names("phone")).isEmpty();
        assertThat(LetterNames.names("12")).isEmpty();
    }
}
