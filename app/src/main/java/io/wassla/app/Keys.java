package io.wassla.app;

import com.google.common.base.Splitter;
import io.wassla.adapter.security.KeySource;
import io.wassla.app.config.KeyConfig;
import io.wassla.app.config.Setting;

/** Where this installation's master keys come from. */
final class Keys {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private Keys() {}

    static KeySource source(KeyConfig config) {
        if (config.value().isPresent()) {
            return new KeySource.Environment(
                    Setting.KEY.variable(), config.value().get());
        }
        return config.command()
                .<KeySource>map(
                        command -> new KeySource.Command(WORDS.splitToList(command), KeySource.Command.USUAL_LIMIT))
                .orElseGet(() -> new KeySource.File(config.file()));
    }
}
