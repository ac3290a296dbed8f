package io.wassla.app;

import io.wassla.adapter.cli.Installation.MasterKey;
import io.wassla.adapter.cli.Installation.MasterKeys;
import io.wassla.adapter.security.KeySource;
import io.wassla.adapter.security.RotateMasterKey;
import io.wassla.app.config.KeyConfig;
import io.wassla.core.memory.SecureChance;
import java.util.List;

/** Adds and drops master keys where they are in a file of ours; elsewhere the operator does so. */
final class MasterKeyRotation {
    private MasterKeyRotation() {}

    static MasterKey run(KeyConfig config) {
        var present = Keys.open(config).current();
        return switch (Keys.source(config)) {
            case KeySource.File file ->
                new MasterKey(
                        new RotateMasterKey(file, new SecureChance()).addKey().current(), true);
            case KeySource.Environment given -> new MasterKey(present, false);
            case KeySource.Command command -> new MasterKey(present, false);
        };
    }

    static MasterKeys show(KeyConfig config) {
        return switch (Keys.source(config)) {
            case KeySource.File file -> ring(new RotateMasterKey(file, new SecureChance()).show());
            case KeySource.Environment given -> given(config);
            case KeySource.Command command -> given(config);
        };
    }

    static void drop(KeyConfig config, String id) {
        switch (Keys.source(config)) {
            case KeySource.File file -> new RotateMasterKey(file, new SecureChance()).dropKey(id);
            case KeySource.Environment given -> throw new IllegalStateException("not in a file");
            case KeySource.Command command -> throw new IllegalStateException("not in a file");
        }
    }

    private static MasterKeys ring(RotateMasterKey.Keys keys) {
        return new MasterKeys(keys.ids(), keys.current(), true);
    }

    private static MasterKeys given(KeyConfig config) {
        var current = Keys.open(config).current();
        return new MasterKeys(List.of(current), current, false);
    }
}
