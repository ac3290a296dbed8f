package io.wassla.app.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the data lives.
 *
 * @param data the folder for everything that this server keeps in files
 * @param outside the database that somebody else runs; absent means the embedded one, inside the data folder
 * @param pool connections per login, at most
 */
public record StorageConfig(Path data, Optional<OutsideDatabase> outside, int pool) {

    /**
     * JDBC URLs with user and password.
     *
     * @param owner empty unless given: serving needs no owner, migrating does
     */
    public record OutsideDatabase(String app, String platform, String owner) {

        @Override
        public String toString() {
            return "an outside database";
        }
    }

    static StorageConfig from(SettingReader settings) {
        return new StorageConfig(
                Path.of(settings.text(Setting.DATA)).toAbsolutePath().normalize(),
                outside(settings),
                settings.whole(Setting.DATABASE_POOL, 1, 500));
    }

    private static Optional<OutsideDatabase> outside(SettingReader settings) {
        if (!settings.isSet(Setting.DATABASE_URL)) {
            refuseWithoutApp(settings, Setting.DATABASE_PLATFORM_URL);
            refuseWithoutApp(settings, Setting.DATABASE_OWNER_URL);
            return Optional.empty();
        }
        if (!settings.isSet(Setting.DATABASE_PLATFORM_URL)) {
            settings.refuse(Setting.DATABASE_PLATFORM_URL, "needed.beside", Setting.DATABASE_URL.flag());
        }
        return Optional.of(new OutsideDatabase(
                jdbc(settings, Setting.DATABASE_URL),
                jdbc(settings, Setting.DATABASE_PLATFORM_URL),
                jdbc(settings, Setting.DATABASE_OWNER_URL)));
    }

    private static void refuseWithoutApp(SettingReader settings, Setting other) {
        if (settings.isSet(other)) {
            settings.refuse(other, "needs.beside", Setting.DATABASE_URL.flag());
        }
    }

    /** Takes {@code postgresql://user:password@host/name} too; the reason never repeats the URL, which has a password. */
    private static String jdbc(SettingReader settings, Setting setting) {
        return settings.read(setting, text -> {
            if (text.isEmpty() || text.startsWith("jdbc:postgresql:")) {
                return text;
            }
            if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
                return PostgresUrl.toJdbc(text);
            }
            throw new WrongValue("jdbc");
        });
    }
}
