package io.wassla.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final LocalizedText SIZE = LocalizedText.of(Language.EN, "Size");
    private final Glossary glossary = new Glossary(Map.of("الحجم", SIZE));

    @Test
    void a_word_is_itself_where_nothing_else_is_known() {
        assertThat(glossary.in(Language.EN, "الحجم")).isEqualTo("Size");
        assertThat(glossary.in(Language.AR, "الحجم")).isEqualTo("الحجم");
        assertThat(glossary.in(Language.EN, "اللون")).isEqualTo("اللون");
    }

    @Test
    void a_word_is_known_by_what_it_is_called() {
        assertThat(glossary.meant("size")).isEqualTo("الحجم");
        assertThat(glossary.meant("الحجم")).isEqualTo("الحجم");
        assertThat(glossary.meant("length")).isEqualTo("length");
    }

    @Test
    void words_are_added_said_anew_and_forgotten() {
        var more = glossary.with(Map.of("اللون", LocalizedText.of(Language.EN, "Colour")));

        assertThat(more.in(Language.EN, "اللون")).isEqualTo("Colour");
        assertThat(more.in(Language.EN, "الحجم")).isEqualTo("Size");
        assertThat(more.about(Set.of("اللون", "غيره")).terms()).containsOnlyKeys("اللون");
        assertThat(more.with(Map.of("اللون", LocalizedText.NONE))).isEqualTo(glossary);
    }

    @Test
    void what_is_no_word_is_refused() {
        refuses("term_invalid", "", "Size");
        refuses("term_invalid", " الحجم", "Size");
        refuses("term_invalid", "ا\nب", "Size");
        refuses("term_invalid", "ا".repeat(61), "Size");
        refuses("translation_invalid", "الحجم", "a\tb");
        refuses("translation_invalid", "الحجم", "a".repeat(61));
        assertThat(new Glossary(Map.of("ا".repeat(60), LocalizedText.of(Language.EN, "a".repeat(60)))).terms())
                .hasSize(1);
    }

    @Test
    void it_holds_a_thousand_words_and_no_more() {
        var thousand = new Glossary(words(Glossary.MOST));

        assertThat(thousand.terms()).hasSize(1_000);
        assertThatThrownBy(() -> thousand.with(words(Glossary.MOST + 1))).hasMessage("too_many_terms");
    }

    private static Map<String, LocalizedText> words(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(number -> "كلمة " + number, number -> SIZE));
    }

    private static void refuses(String code, String word, String text) {
        assertThatThrownBy(() -> new Glossary(Map.of(word, LocalizedText.of(Language.EN, text))))
                .hasMessage(code);
    }
}
