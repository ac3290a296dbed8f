package io.wassla.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TextsOfMerchantsTest {
    private static final TagId ID = new TagId(new UUID(0, 1));

    @Test
    void halves_of_letters_and_controls_stand_in_no_tag_and_no_option() {
        for (var unfit : List.of("a\ud83d", "\ude00a", "a\u0000b", "a\u0085b", "a\nb")) {
            assertThatThrownBy(() -> new Tag(ID, unfit)).isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> new Option(unfit, List.of("x"))).isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> new Option("x", List.of(unfit))).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void whole_letters_stand_in_all_of_them() {
        assertThat(new Tag(ID, "هدية \ud83c\udf81").name()).isEqualTo("هدية \ud83c\udf81");
        assertThat(new Option("لون \ud83c\udfa8", List.of("\ud83d\udd34")).values())
                .containsExactly("\ud83d\udd34");
    }

    @Test
    void a_longer_text_has_lines_but_no_halves_of_letters() {
        assertThat(LocalizedText.of(Language.AR, "سطر\r\nآخر\tهنا")
                        .bounded(20, "bad")
                        .isEmpty())
                .isFalse();
        assertThatThrownBy(() -> LocalizedText.of(Language.AR, "a\ud83d").bounded(20, "bad"))
                .isInstanceOf(InvalidValue.class);
    }
}
