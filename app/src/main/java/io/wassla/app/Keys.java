package io.wassla.app;

import com.google.common.base.Splitter;
import io.wassla.adapter.security.KeySource;
import io.wassla.adapter.security.MasterKeyRing;
import io.wassla.app.config.KeyConfig;
import io.wassla.app.config.Setting;
import io.wassla.core.memory.SecureChance;
import java.nio.file.Files;
import java.time.InstantSource;

/** Where this installation's master keys come from. */
final class Keys {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private Keys() {}

    /** The master keys; where they are kept in a file and there is none yet, it is made. */
    static MasterKeyRing open(KeyConfig config) {
        return MasterKeyRing.open(source(config), new SecureChance(), InstantSource.system());
    }

    /** The same, but no file is made. */
    static MasterKeyRing look(KeyConfig config) {
        return isMissing(config) ? MasterKeyRing.passing(new SecureChance()) : open(config);
    }

    static boolean isMissing(KeyConfig config) {
        return source(config) instanceof KeySource.File file && Files.notExists(file.path());
    }

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
