package io.wassla.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final Locale ARABIC = Locale.of("ar");

    @Test
    void words_are_listed_with_the_commas_of_the_language() {
        var listed = Sentence.listed(List.of("on", "off"));

        assertThat(listed.in(ARABIC)).isEqualTo("on، off");
        assertThat(listed.in(Locale.ENGLISH)).isEqualTo("on, off");
    }

    @Test
    void parts_with_commas_of_their_own_are_kept_apart() {
        var parts = Sentence.inTurn(List.of(Sentence.listed(List.of("a", "b")), "c"));

        assertThat(parts.in(ARABIC)).isEqualTo("a، b؛ c");
        assertThat(parts.in(Locale.ENGLISH)).isEqualTo("a, b; c");
    }

    @Test
    void sentences_among_the_values_are_said_in_the_same_language() {
        assertThat(Sentence.filled("«{0}»", ARABIC, Sentence.listed(List.of(1, 2))))
                .isEqualTo("«1، 2»");
    }
}
