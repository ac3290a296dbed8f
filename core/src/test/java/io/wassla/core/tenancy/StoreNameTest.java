package io.wassla.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreNameTest {

    @Test
    void is_trimmed_and_its_spaces_made_single() {
        assertThat(new StoreName("  عطور \u00A0 نسم ").value()).isEqualTo("عطور نسم");
    }

    @Test
    void is_1_to_80_characters_long_however_wide() {
        assertThat(new StoreName("ن").value()).hasSize(1);
        assertThat(new StoreName("🌸".repeat(80)).value()).hasSize(160);
        assertThatThrownBy(() -> new StoreName("ن".repeat(81))).hasMessage("name_invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "a\nb",
                "a\r\nBcc: x@y.z",
                "a\u0000b",
                "a\u2028b",
                "a\u202Eb",
                "a\u2066b",
                "a\tb",
                "a\uD800b"
            })
    void refuses_nothing_at_all_and_what_would_break_a_line(String name) {
        assertThatThrownBy(() -> new StoreName(name)).hasMessage("name_invalid");
    }

    @Test
    void takes_names_that_look_like_code() {
        assertThat(new StoreName("<b>Nasam</b> & Sons; DROP TABLE").value()).contains("<b>");
    }
}
