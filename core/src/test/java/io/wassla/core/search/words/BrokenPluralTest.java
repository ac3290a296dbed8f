package io.wassla.core.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenPluralTest {
    @ParameterizedTest
    @CsvSource({
        "اقفاص, قفص",
        "اشمغه, شماغ",
        "اقمصه, قميص",
        "بشوت, بشت",
        "خواتم, خاتم",
        "صواريخ, صاروخ",
        "حقائب, حقيبه",
        "ستاير, ستاره",
        "مراوح, مروحه",
        "دفاتر, دفتر",
        "فناجين, فنجان",
        "صناديق, صندوق",
        "سكاكين, سكين",
        "كراسي, كرسي",
        "سلالم, سلم",
        "كلاب, كلب"
    })
    void a_plural_leads_to_its_singular(String plural, String singular) {
        assertThat(BrokenPlural.others(plural)).contains(singular);
    }

    @ParameterizedTest
    @CsvSource({"قفص, اقفاص", "مروحه, مراوح", "فنجان, فناجين", "خاتم, خواتم", "قميص, اقمصه"})
    void a_singular_leads_to_its_plural(String singular, String plural) {
        assertThat(BrokenPlural.others(singular)).contains(plural);
    }

    @ParameterizedTest
    @ValueSource(strings = {"عطر", "تلفزيون", "oud"})
    void no_word_leads_to_itself(String word) {
        assertThat(BrokenPlural.others(word)).doesNotContain(word);
    }
}
