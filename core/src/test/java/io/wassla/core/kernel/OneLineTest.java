package io.wassla.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "na\u200Bsam",
                "nasam\uFEFF",
                "\u200Fnasam\u200E",
                "na\u00ADsam",
                "na\u2060sam",
                "nasam\u3164",
                "nasam\uDB40\uDC41"
            })
    void marks_that_nobody_sees_are_taken_away_so_that_lookalikes_are_alike(String typed) {
        assertThat(OneLine.of(typed)).isEqualTo("nasam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cخواهم", "👩🏽\u200D🍳", "السور ۝", "❤\uFE0F"})
    void marks_that_belong_to_words_and_pictures_stay(String typed) {
        assertThat(OneLine.of(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200C",
                "\u200D\u200D",
                "\uFE0F",
                "a\r\nBcc: b",
                "a\u0085b",
                "a\u2028b",
                "a\u202Eb",
                "a\u2069b",
                "a\uDC00b"
            })
    void what_shows_nothing_or_breaks_the_line_is_refused(String typed) {
        assertThatThrownBy(() -> OneLine.of(typed)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void nothing_but_invisible_marks_is_nothing() {
        assertThat(OneLine.of("\u200B \u3164")).isEmpty();
    }
}
