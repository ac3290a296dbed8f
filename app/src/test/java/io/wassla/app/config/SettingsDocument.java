package io.wassla.app.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The page that tells operators of every setting, made from the settings themselves. */
final class SettingsDocument {
    private static final String HEAD = """
        # Settings

        <!-- Made from the code by `mvn -pl app -am test -Dtest=SettingsDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dsettings.write=true`. Do not edit. -->

        Each can be given as a flag (`--port 9000`), as an environment variable, or as a line `port = 9000` in the settings file, in that order of strength.
        The file is `wassla.properties` in the data folder, or the one that `WASSLA_CONFIG` names; a key in it that is no setting is refused.
        `wassla config` prints all of them with where each came from; secrets are dots.

        | key | default | variable | what it is |
        | --- | --- | --- | --- |
        """;
    private static final String FOOT = """

        Durations are a whole number and `s`, `m`, `h` or `d`. Rates are so many in so long, `3/10m`; several, between commas, hold at once.
        ¹ A secret: never a flag, because other users of the machine could read it. ² Holds a password: better a variable or the file than a flag.
        """;

    private SettingsDocument() {}

    static String text() {
        var meanings = ResourceBundle.getBundle(
                "io.wassla.app.config.settings",
                Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return Arrays.stream(Setting.values())
                .map(setting -> row(setting, meanings.getString(setting.key())))
                .collect(Collectors.joining("\n", HEAD, "\n" + FOOT));
    }

    private static String row(Setting setting, String meaning) {
        var fallback = setting.fallback().isEmpty() ? "" : "`" + setting.fallback() + "`";
        return "| `%s`%s | %s | `%s` | %s |"
                .formatted(setting.key(), note(setting), fallback, setting.variable(), meaning);
    }

    private static String note(Setting setting) {
        if (!setting.isSecret()) {
            return "";
        }
        return setting.isFlag() ? " ²" : " ¹";
    }
}
