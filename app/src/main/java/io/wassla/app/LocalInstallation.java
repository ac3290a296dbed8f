package io.wassla.app;

import io.wassla.adapter.cli.Installation;
import io.wassla.app.config.Config;
import io.wassla.app.config.SettingValues;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

record LocalInstallation(Config config, SettingValues values) implements Installation {
    @Override
    public void serve(Consumer<Serving> ready) {
        throw new IllegalStateException();
    }

    @Override
    public Opened open() {
        throw new IllegalStateException();
    }

    @Override
    public Migrated migrate() {
        throw new IllegalStateException();
    }

    @Override
    public void backup(OutputStream target) {
        throw new IllegalStateException();
    }

    @Override
    public void restore(InputStream source) {
        throw new IllegalStateException();
    }

    @Override
    public List<Finding> doctor() {
        return List.of();
    }

    @Override
    public List<ShownSetting> settings() {
        return List.of();
    }

    @Override
    public String openApi() {
        return "";
    }
}
