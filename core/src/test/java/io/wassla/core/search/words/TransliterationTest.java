package io.wassla.core.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTest {
    @ParameterizedTest
    @CsvSource({
        "jawal, جوال",
        "3asal, عسل",
        "7aleeb, حليب",
        "5atem, خاتم",
        "sama3at, سماعات",
        "za3tar, زعتر",
        "9aboon, صابون",
        "6awla, طاوله",
        "7ala2, حلق",
        "fostan, فستان",
        "shanta, شنطه",
        "oud, عود"
    })
    void latin_letters_and_digits_are_read_as_arabic(String latin, String arabic) {
        assertThat(Transliteration.of(latin)).containsKey(arabic);
    }

    @Test
    void what_needs_least_guessing_comes_first() {
        assertThat(Transliteration.of("3asal").entrySet().iterator().next().getKey())
                .isEqualTo("عسل");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "iphone15promax512", "عطر", "a-b", "1234"})
    void what_no_word_can_be_is_not_read(String other) {
        assertThat(Transliteration.of(other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3abaya, true",
        "ma7fatha, true",
        "5inch, false",
        "3pcs, false",
        "s24, false",
        "note13, false",
        "55inch, false",
        "abaya, false"
    })
    void digits_are_letters_where_no_size_and_no_model_is_written_so(String word, boolean letters) {
        assertThat(Transliteration.hasLettersOfDigits(word)).isEqualTo(letters);
    }
}
