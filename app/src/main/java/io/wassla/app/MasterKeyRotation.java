package io.wassla.app;

import io.wassla.adapter.cli.Installation.MasterKey;
import io.wassla.adapter.security.KeySource;
import io.wassla.adapter.security.MasterKeyRing;
import io.wassla.adapter.security.RotateMasterKey;
import io.wassla.app.config.KeyConfig;
import io.wassla.core.memory.SecureChance;
import java.time.InstantSource;

/** Adds a master key where the keys are in a file of ours; elsewhere the operator has done so. */
final class MasterKeyRotation {
    private MasterKeyRotation() {}

    static MasterKey run(KeyConfig config) {
        var chance = new SecureChance();
        var source = Keys.source(config);
        var present = MasterKeyRing.open(source, chance, InstantSource.system()).current();
        return switch (source) {
            case KeySource.File file ->
                new MasterKey(new RotateMasterKey(file, chance).addKey().current(), true);
            case KeySource.Environment given -> new MasterKey(present, false);
            case KeySource.Command command -> new MasterKey(present, false);
        };
    }
}
