package io.wassla.core.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void letters_and_digits_are_apart_and_together() {
        assertThat(Words.of("iPhone15")).containsExactly(new Word("iphone15", List.of("iphone", "15")));
        assertThat(Words.of("NSM-ROSE-100")).containsExactly(new Word("nsmrose100", List.of("nsm", "rose", "100")));
    }

    @Test
    void arabic_stands_alone() {
        assertThat(Words.of("عطر100مل Rose")).extracting(Word::text).containsExactly("عطر", "100", "مل", "rose");
    }

    @Test
    void apostrophes_make_no_words() {
        assertThat(Words.of("L'Oréal men's")).extracting(Word::text).containsExactly("loreal", "men");
    }

    @ParameterizedTest
    @CsvSource({
        "العطور, عطر",
        "وعطور, عطر",
        "بالعود, عود",
        "للأطفال, طفل",
        "ساعات, ساعة",
        "فساتين, فستان",
        "أحذية, حذاء",
        "شنط, شنطة",
        "قمصان, قميص",
        "أساور, أسورة",
        "خواتم, خاتم",
        "كتب, كتاب",
        "ألعاب, لعبة",
        "رجالية, رجالي",
        "نسائية, نسائي",
        "كاميرات, كاميرا",
        "كحلية, كحلي",
        "بلوزات, بلوزة",
        "بالونة, بالونات",
        "لهايات, لهاية",
        "dresses, dress",
        "batteries, battery",
        "watches, watch",
        "knives, knife",
        "running, run",
        "printed, print",
        "cookies, cookie",
        "cases, case"
    })
    void forms_of_one_word_have_one_stem(String form, String other) {
        assertThat(stem(form)).isEqualTo(stem(other));
    }

    @ParameterizedTest
    @CsvSource({
        "زيتون, زيت",
        "ورد, رد",
        "فستان, فست",
        "لوز, بلوزة",
        "ring, earring",
        "وشاح, شاح",
        "كحلية, حلية",
        "بلوزات, لوز"
    })
    void different_words_have_different_stems(String one, String other) {
        assertThat(stem(one)).isNotEqualTo(stem(other));
    }

    @ParameterizedTest
    @CsvSource({"أقلام, قلم", "دفاتر, دفتر", "مفاتيح, مفتاح", "خواتم, خاتم", "حقائب, حقيبة", "زهور, زهر", "أغلفة, غلاف"
    })
    void broken_plurals_that_no_list_knows_share_a_root(String plural, String singular) {
        assertThat(ArabicRoot.of(Folding.fold(plural))).isPresent().isEqualTo(ArabicRoot.of(Folding.fold(singular)));
    }

    @ParameterizedTest
    @CsvSource({"سامسونج, samsung", "ستاربكس, starbucks", "شانيل, chanel", "سكيتشرز, skechers", "باناسونيك, panasonic"})
    void names_sound_alike_in_both_scripts(String arabic, String latin) {
        assertThat(Skeleton.of(arabic)).isPresent().isEqualTo(Skeleton.of(latin));
    }

    @Test
    void keyboards_set_to_the_other_language_are_understood() {
        assertThat(Keyboard.readings("u'v")).containsExactly("عطر");
        assertThat(Keyboard.readings("سشةسعىل")).containsExactly("samsung");
    }

    @Test
    void lam_with_alef_is_one_key_or_two() {
        assertThat(Keyboard.readings("حخصثق لاشىن")).containsExactly("power bank", "power ghank");
        assertThat(Keyboard.readings("مهلاف")).containsExactly("libt", "light");
        assertThat(Keyboard.readings("wbm")).containsExactly("صلاة");
    }

    private static String stem(String word) {
        return Stem.of(Folding.fold(word));
    }
}
