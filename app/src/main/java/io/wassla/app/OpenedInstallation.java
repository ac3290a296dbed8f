package io.wassla.app;

import io.wassla.adapter.cli.Installation;
import io.wassla.core.Wassla;

/** This installation's data, while a command works with it. */
record OpenedInstallation(Assembly assembly) implements Installation.Opened {

    @Override
    public Wassla wassla() {
        return assembly.wassla();
    }

    @Override
    public String publicUrl() {
        return assembly.config().network().publicUrl().toString();
    }

    @Override
    public int rotateMasterKey() {
        return MasterKeyRotation.run(assembly);
    }

    @Override
    public void close() {
        assembly.close();
    }
}
