package io.wassla.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What was built.
 *
 * @param number of the release
 */
record Version(String number) {

    static Version current() {
        var properties = new Properties();
        try (var stream = Version.class.getResourceAsStream("version.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Version(properties.getProperty("version"));
    }
}
