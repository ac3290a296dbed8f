package io.wassla.core.tenancy.slug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {

    @ParameterizedTest
    @CsvSource({
        "عطور نسم, otoor-nasam",
        "عُطُورُ نَسَمٍ, otoor-nasam",
        "عطــــور نســم, otoor-nasam",
        "متجر النسيم, matjar-alnaseem",
        "دار الورد, dar-alward",
        "نسم للعطور, nasam-lilotoor",
        "هدايا لليلى, hadaya-lilayla",
        "مكتبة جدة, maktaba-jeddah",
        "قهوة ٩٩, qahwa-99",
        "ملابس رند, malabis-ranad",
        "مشهور, mashhoor",
        "صالح, salih",
        "نسيم, naseem",
        "سعاد, saad",
        "أحلام, ahlam",
        "إشراق, ishraq",
        "ليلى, layla",
        "يارا, yara",
        "وسام, wasam",
        "رؤى, roa",
        "پرفيوم, parfioom",
    })
    void writes_arabic_as_it_is_read(String name, String latin) {
        assertThat(Romanisation.of(name)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Nasam Perfumes, nasam-perfumes",
        "Café Éclair, cafe-eclair",
        "Straße 7, strasse-7",
        "Reem's Shop, reems-shop",
        "'  --A & B--  ', a-b",
        "نسم Nasam, nasam-nasam",
        "香水, ''",
        "'🌸', ''",
        "'', ''",
    })
    void keeps_what_can_be_written(String name, String latin) {
        assertThat(Romanisation.of(name)).isEqualTo(latin);
    }
}
