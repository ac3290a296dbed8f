package io.wassla.adapter.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The keys that a bundle has itself, not those it falls back to. */
record OwnKeys(Locale language) {

    Set<String> keys() {
        var name = "cli_" + language.getLanguage() + ".properties";
        try (var stream = Objects.requireNonNull(CommandLineProgram.class.getResourceAsStream(name))) {
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
