package io.wassla.core.tenancy.slug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "a1b", "123", "nasam-oud", "a-b-c", "a--b", "ab1--c", "x2-3y", "a-b"})
    void takes_a_label(String slug) {
        assertThat(new Slug(slug).value()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "ab",
                "-ab",
                "ab-",
                "Abc",
                "nasam.oud",
                "na sam",
                " nasam",
                "nasam ",
                "نسم",
                "a_b",
                "näsam",
                "xn--nasam",
                "ab--cd",
                "aa--",
                "nasam\n",
                "na/sam",
                "١٢٣"
            })
    void refuses_what_is_none(String slug) {
        assertThatThrownBy(() -> new Slug(slug))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("slug_invalid");
    }

    @Test
    void takes_two_hyphens_anywhere_but_at_places_3_and_4() {
        assertThat(new Slug("abc--d").value()).isEqualTo("abc--d");
        assertThatThrownBy(() -> new Slug("ab--d")).hasMessage("slug_invalid");
    }

    @Test
    void is_3_to_63_characters_long() {
        assertThat(new Slug("a".repeat(3)).value()).hasSize(3);
        assertThat(new Slug("a".repeat(63)).value()).hasSize(63);
        assertThatThrownBy(() -> new Slug("a".repeat(2))).hasMessage("slug_invalid");
        assertThatThrownBy(() -> new Slug("a".repeat(64))).hasMessage("slug_invalid");
    }
}
