package io.wassla.app;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.Launcher;
import io.wassla.adapter.cli.SettingFlag;
import io.wassla.adapter.cli.WrongUse;
import io.wassla.app.config.Config;
import io.wassla.app.config.ConfigInvalid;
import io.wassla.app.config.LogConfig;
import io.wassla.app.config.Setting;
import io.wassla.app.config.SettingValues;
import io.wassla.app.config.SettingsFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Turns flags, environment and settings file into an installation. */
final class AppLauncher implements Launcher {
    private static final String BUNDLE = "io.wassla.app.config.settings";

    private final Map<String, String> environment;

    AppLauncher(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public List<SettingFlag> flags() {
        return Arrays.stream(Setting.values())
                .filter(Setting::isFlag)
                .map(setting -> new SettingFlag(setting.key(), setting.fallback(), setting.isEverywhere()))
                .toList();
    }

    @Override
    public String describe(SettingFlag flag, Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(flag.name());
    }

    @Override
    public Installation at(Map<String, String> flags) {
        try {
            var given = settings(flags);
            var values = SettingValues.of(given, environment, SettingsFile.read(given, environment));
            return new LocalInstallation(Config.from(values), values);
        } catch (ConfigInvalid e) {
            throw new WrongUse(e.why());
        }
    }

    @Override
    public boolean wantsTraces(Map<String, String> flags) {
        try {
            var given = settings(flags);
            var values = SettingValues.of(given, environment, SettingsFile.read(given, environment));
            return Config.from(values).log().level() == LogConfig.Level.DEBUG;
        } catch (ConfigInvalid e) {
            return false;
        }
    }

    @Override
    public String version() {
        return Version.current().number();
    }

    private static Map<Setting, String> settings(Map<String, String> flags) {
        var given = new EnumMap<Setting, String>(Setting.class);
        flags.forEach((name, value) -> given.put(Setting.named(name).orElseThrow(), value));
        return given;
    }
}
