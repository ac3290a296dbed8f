package io.wassla.adapter.messaging.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.wassla.core.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Pattern BLANK = Pattern.compile("\\{[a-z]+}");

    @Test
    void both_languages_say_the_same_things_with_the_same_blanks() throws IOException {
        var arabic = sentences(Language.AR);
        var english = sentences(Language.EN);

        assertThat(arabic.stringPropertyNames()).containsAll(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .containsAll(arabic.stringPropertyNames().stream()
                        .filter(key -> !key.matches("(minutes|hours|days)\\..*"))
                        .toList());
        for (var key : english.stringPropertyNames()) {
            if (!key.endsWith(".one")) {
                assertThat(blanks(arabic.getProperty(key))).as(key).isEqualTo(blanks(english.getProperty(key)));
            }
        }
    }

    @Test
    void a_blank_that_nothing_fills_is_found_at_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Wording(Language.EN).phrase("invitation.lead"))
                .withMessageContaining("inviter");
    }

    private static Set<String> blanks(String sentence) {
        var blanks = new TreeSet<String>();
        BLANK.matcher(sentence).results().forEach(blank -> blanks.add(blank.group()));
        return blanks;
    }

    private static Properties sentences(Language language) throws IOException {
        var properties = new Properties();
        var file = "letters_" + language.code() + ".properties";
        try (var stream = Objects.requireNonNull(Wording.class.getResourceAsStream(file));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
