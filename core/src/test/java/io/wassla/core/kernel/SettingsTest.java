package io.wassla.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void merging_follows_the_examples_of_rfc_7396() {
        var target = Settings.of("title", "Goodbye!")
                .with("author", Map.of("givenName", "John", "familyName", "Doe"))
                .with("tags", List.of("example", "sample"))
                .with("content", "This will be unchanged");
        var author = new HashMap<String, Object>();
        author.put("familyName", null);
        var patch = Settings.of("title", "Hello!")
                .with("phoneNumber", "+01-123-456-7890")
                .with("author", author)
                .with("tags", List.of("example"));

        assertThat(target.merged(patch))
                .isEqualTo(Settings.of("title", "Hello!")
                        .with("author", Map.of("givenName", "John"))
                        .with("tags", List.of("example"))
                        .with("content", "This will be unchanged")
                        .with("phoneNumber", "+01-123-456-7890"));
    }

    @Test
    void an_object_takes_the_place_of_what_is_none() {
        assertThat(Settings.of("a", "x").merged(Settings.of("a", Map.of("b", 1L))))
                .isEqualTo(Settings.of("a", Map.of("b", 1L)));
    }

    @Test
    void does_not_grow_beyond_its_bound() {
        var fits = "x".repeat(32_768 - "{\"a\":\"\"}".length());

        assertThat(Settings.NONE.merged(Settings.of("a", fits)).values()).hasSize(1);
        assertThatThrownBy(() -> Settings.NONE.merged(Settings.of("a", fits + "x")))
                .hasMessage("settings_too_large");
    }

    @Test
    void the_canonical_form_is_the_same_whatever_storage_does() {
        var one = Settings.of("b", 1L).with("a", List.of(new BigDecimal("1.50"), true, "\"\n"));
        var two = Settings.of("a", List.of(new BigDecimal("1.5"), true, "\"\n")).with("b", new BigDecimal("1.0"));

        assertThat(one.canonical())
                .isEqualTo("{\"a\":[1.5,true,\"\\\"\\u000a\"],\"b\":1}")
                .isEqualTo(two.canonical());
        assertThat(Settings.of("n", null).canonical()).isEqualTo("{\"n\":null}");
        assertThat(Settings.of("n", new BigDecimal("0.00")).canonical()).isEqualTo("{\"n\":0}");
    }
}
