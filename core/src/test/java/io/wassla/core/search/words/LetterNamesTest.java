package io.wassla.core.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
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
    void what_is_too_long_for_one_word_is_not_spelled_out() {
        var letters = Collections.nCopies(7, "بي");
        var numbers = List.of("بي", "123456", "بي", "123456", "1");

        assertThat(LetterNames.lengths(letters, 0)).isEmpty();
        assertThat(LetterNames.lengths(letters, 1)).containsExactly(6);
        assertThat(LetterNames.lengths(numbers, 0)).containsExactly(2, 3, 4);
    }

    @Test
    void of_letters_with_several_readings_the_likeliest_are_told_first() {
        var joined = LetterNames.joined(List.of("بي", "جي", "بي", "جي", "بي"));

        assertThat(joined).hasSize(12).startsWith("bgbgb");
        assertThat(joined).contains("pgbgb", "bjbgb", "bgpgb", "bgbjb", "bgbgp").doesNotContain("pjpjp");
    }

    @Test
    void letters_with_several_names_are_called_by_each() {
        assertThat(LetterNames.names("azkz"))
                .hasSize(12)
                .startsWith(List.of("ايه", "زد", "كي", "زد"))
                .contains(
                        List.of("اي", "زد", "كي", "زد"),
                        List.of("ايه", "زي", "كي", "زد"),
                        List.of("ايه", "زد", "كيه", "زد"),
                        List.of("ايه", "زد", "كي", "زي"));
    }

    @Test
    void short_latin_words_are_called_by_their_letters() {
        assertThat(LetterNames.names("hp")).containsExactly(List.of("اتش", "بي"));
        assertThat(LetterNames.names("tv")).containsExactly(List.of("تي", "في"));
        assertThat(LetterNames.names("phone")).isEmpty();
        assertThat(LetterNames.names("12")).isEmpty();
    }
}
