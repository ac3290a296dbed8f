package io.wassla.app.config;

import io.wassla.core.kernel.Secret;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the master key comes from: a file of mode 0600 that is made at first start, unless a secret manager gives it,
 * by a command that prints it or in the environment.
 */
public record KeyConfig(Path file, Optional<String> command, Optional<Secret> value) {

    static KeyConfig from(SettingReader settings, StorageConfig storage) {
        if (settings.isSet(Setting.KEY) && settings.isSet(Setting.KEY_COMMAND)) {
            settings.refuse(Setting.KEY_COMMAND, "not.together", Setting.KEY.variable());
        }
        var file = settings.isSet(Setting.KEY_FILE)
                ? Path.of(settings.text(Setting.KEY_FILE)).toAbsolutePath()
                : storage.data().resolve("master.key");
        return new KeyConfig(
                file,
                Optional.of(settings.text(Setting.KEY_COMMAND)).filter(text -> !text.isEmpty()),
                Optional.of(settings.text(Setting.KEY))
                        .filter(text -> !text.isEmpty())
                        .map(Secret::new));
    }
}
