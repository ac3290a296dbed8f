package io.wassla.core.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "إيمان, ايمان",
        "آمال, امال",
        "ٱلعود, العود",
        "مُحَمَّد, محمد",
        "جـــوال, جوال",
        "الدورى, الدوري",
        "قهوة, قهوه",
        "ﻻ, لا",
        "ا\u0654حمد, احمد",
        "١٢٣٤٥٦٧٨٩٠, 1234567890",
        "۱۲۳, 123",
        "L'Oréal, l'oreal",
        "ÇİĞÜ, cigu",
        "Straße, strasse",
        "کیک, كيك",
        "پیتزا, بيتزا",
        "چينز, جينز",
        "جمييييل, جميل",
        "ＡＢＣ, abc"
    })
    void ways_to_write_the_same_become_one(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Test
    void hamza_on_waw_and_on_yeh_stays() {
        assertThat(Folding.fold("لؤلؤ طائف")).isEqualTo("لؤلؤ طائف");
    }

    @Test
    void what_nobody_sees_is_dropped() {
        assertThat(Folding.fold("\u200fعطر\u200c \u2066oud\u2069\ufeff")).isEqualTo("عطر oud");
    }
}
