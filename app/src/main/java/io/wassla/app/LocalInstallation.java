package io.wassla.app;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.persistence.backup.Backup;
import io.wassla.adapter.persistence.backup.Restore;
import io.wassla.adapter.persistence.schema.Migrations;
import io.wassla.adapter.persistence.schema.RoleSetup;
import io.wassla.app.config.Config;
import io.wassla.app.config.Setting;
import io.wassla.app.config.SettingValues;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The installation whose settings this process was given. */
final class LocalInstallation implements Installation {
    private final Config config;
    private final SettingValues values;

    LocalInstallation(Config config, SettingValues values) {
        this.config = config;
        this.values = values;
    }

    @Override
    public void serve(Consumer<Serving> ready) {
        Troubles.telling(() -> Server.run(config, ready));
    }

    @Override
    public Opened open() {
        Logs.quiet();
        var beside = beside();
        return Troubles.telling(() ->
                new OpenedInstallation(Assembly.on(Database.toVisit(config.storage()), beside, Keys::open, null)));
    }

    /** As the server that runs, or ran last, was reached. */
    private Config beside() {
        return LastAddress.of(config.storage()).map(config::reachedAt).orElse(config);
    }

    @Override
    public MasterKey rotateMasterKey() {
        Logs.quiet();
        return Troubles.telling(() -> MasterKeyRotation.run(config.key()));
    }

    @Override
    public MasterKeys masterKeys() {
        Logs.quiet();
        return Troubles.telling(() -> MasterKeyRotation.show(config.key()));
    }

    @Override
    public void dropMasterKey(String id) {
        Logs.quiet();
        Troubles.telling(() -> MasterKeyRotation.drop(config.key(), id));
    }

    @Override
    public Migrated migrate() {
        Logs.quiet();
        return Troubles.telling(() -> {
            try (var database = Database.toVisit(config.storage())) {
                database.requireOwner();
                if (!database.isEmbedded() && !RoleSetup.isDone(database.logins())) {
                    new RoleSetup(database.logins().owner()).prepare(database.logins());
                }
                var applied = new Migrations(database.logins().owner()).run();
                return new Migrated(Version.current().number(), applied);
            }
        });
    }

    @Override
    public void backup(OutputStream target) {
        Logs.quiet();
        Troubles.telling(() -> {
            try (var database = Database.toVisit(config.storage())) {
                database.requireOwner();
                return Backup.write(database.logins().owner(), target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void restore(InputStream source) {
        Logs.quiet();
        Troubles.telling(() -> {
            try (var database = Database.toVisit(config.storage())) {
                database.requireOwner();
                new Migrations(database.logins().owner()).run();
                return Restore.read(database.logins().owner(), source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public List<Finding> doctor() {
        Logs.quiet();
        return new Doctor(beside()).look();
    }

    @Override
    public List<ShownSetting> settings() {
        return Arrays.stream(Setting.values())
                .map(setting -> new ShownSetting(
                        setting.key(),
                        values.get(setting).shown(setting),
                        values.get(setting).origin().name().toLowerCase(Locale.ROOT),
                        setting.variable()))
                .toList();
    }

    @Override
    public String openApi() {
        Logs.quiet();
        return Server.openApi();
    }
}
