package io.wassla.app.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The one file with settings: {@code wassla.properties} in the data folder, or the file that {@code WASSLA_CONFIG}
 * names. Lines of {@code key = value}, UTF-8.
 */
public final class SettingsFile {
    private static final String NAME = "wassla.properties";
    private static final String VARIABLE = "WASSLA_CONFIG";

    private SettingsFile() {}

    /** What the file says; nothing when there is none. The data folder itself can't be moved by the file inside it. */
    public static Properties read(Map<Setting, String> flags, Map<String, String> environment) {
        var named = environment.get(VARIABLE);
        if (named != null && !named.isBlank()) {
            return read(Path.of(named.strip()));
        }
        var data = SettingValues.of(flags, environment, new Properties()).text(Setting.DATA);
        var file = Path.of(data, NAME);
        return Files.exists(file) ? read(file) : new Properties();
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigInvalid(List.of(Wrong.of("file.unreadable").about(file.toString())));
        }
    }
}
