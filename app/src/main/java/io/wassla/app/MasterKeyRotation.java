package io.wassla.app;

import io.wassla.adapter.cli.Refused;
import io.wassla.adapter.security.KeySource;
import io.wassla.adapter.security.RotateMasterKey;

/** Adds a master key and seals every stored secret with it. */
final class MasterKeyRotation {
    private MasterKeyRotation() {}

    static int run(Assembly assembly) {
        switch (Keys.source(assembly.config().key())) {
            case KeySource.File file ->
                new RotateMasterKey(file, assembly.ports().world().chance()).addKey();
            case KeySource.Environment given ->
                throw new Refused("The master key comes from the environment: rotate it there.");
            case KeySource.Command command ->
                throw new Refused("The master key comes from a secret manager: rotate it there.");
        }
        return 0;
    }
}
