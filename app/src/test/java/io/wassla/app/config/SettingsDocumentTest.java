package io.wassla.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "settings.md");

    /** With {@code -Dsettings.write=true} it is written anew instead. */
    @Test
    void the_page_of_settings_is_the_one_the_code_makes() throws IOException {
        if (Boolean.getBoolean("settings.write")) {
            Files.writeString(DOCUMENT, SettingsDocument.text());
        }

        assertThat(DOCUMENT).content().isEqualTo(SettingsDocument.text());
    }

    @ParameterizedTest
    @EnumSource
    void every_setting_is_told_of_in_Arabic_too(Setting setting) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var texts = ResourceBundle.getBundle("io.wassla.app.config.settings", Locale.of("ar"), control);

        assertThat(texts.getString(setting.key())).containsPattern("\\p{IsArabic}");
    }
}
