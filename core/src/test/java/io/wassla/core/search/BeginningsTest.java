package io.wassla.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.search.words.Beginnings;
import io.wassla.core.search.words.ProductTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {
    private final ProductTerms terms =
            ProductTerms.of(Goods.goods("NSM-ROSE-100", "عطر الورد الطائفيّ", "Taif Rose Perfumes")
                    .tagged("هدية")
                    .entry());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عطر",
                "ورد",
                "الورد",
                "ط",
                "طائفي",
                "الطائف",
                "taif",
                "TAI",
                "rose perf",
                "perfume",
                "nsm",
                "nsm-ro",
                "NSM-ROSE-100",
                "rose-100",
                "100",
                "١٠٠",
                "عطر nsm"
            })
    void words_of_the_name_and_pieces_of_the_sku_find_it_whole_or_begun(String typed) {
        assertThat(finds(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"هدية", "ose", "musk", "عطر musk", "؟؟", "100-nsm"})
    void what_is_in_neither_does_not(String typed) {
        assertThat(finds(typed)).isFalse();
    }

    @Test
    void nothing_typed_narrows_nothing() {
        assertThat(Beginnings.of("  ")).isEmpty();
    }

    private boolean finds(String typed) {
        return Beginnings.of(typed).stream().allMatch(terms::beginsInTitle);
    }
}
