package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import io.wassla.core.kernel.Language;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "0,ZERO",
        "1,ONE",
        "2,TWO",
        "3,FEW",
        "10,FEW",
        "11,MANY",
        "99,MANY",
        "100,OTHER",
        "102,OTHER",
        "103,FEW",
        "111,MANY",
        "200,OTHER"
    })
    void arabic_counts_in_six_forms(long count, Plural form) {
        assertThat(Plural.of(count, Language.AR)).isEqualTo(form);
    }

    @Test
    void both_languages_know_the_same_sentences() {
        assertThat(sentences(Texts.ENGLISH)).isEqualTo(sentences(Texts.ARABIC));
    }

    @Test
    void what_is_put_into_a_sentence_is_escaped_and_isolated() {
        assertThat(html(Texts.ENGLISH.rich("greeting.morning.name", "<Noura>")))
                .isEqualTo("Good morning, <bdi>&lt;Noura&gt;</bdi>");
    }

    @Test
    void addresses_and_numbers_run_from_left_to_right() {
        assertThat(html(Texts.ARABIC.rich("onboarding.step", 1, 3)))
                .isEqualTo("الخطوة <bdi class=\"num\" dir=\"ltr\">1</bdi> من <bdi class=\"num\" dir=\"ltr\">3</bdi>");
        assertThat(html(Texts.ENGLISH.rich("verify.sent.phone", new Ltr("+966"))))
                .isEqualTo("We sent it by text message to <b><bdi class=\"ltr\" dir=\"ltr\">+966</bdi></b>");
    }

    private static Set<String> sentences(Texts t) {
        var sentences = new TreeSet<String>();
        t.patterns().keySet().forEach(key -> sentences.add(key.replaceAll("\\.(zero|one|two|few|many|other)$", ".#")));
        return sentences;
    }

    private static String html(Content content) {
        var html = new StringOutput();
        content.writeTo(html);
        return html.toString();
    }
}
