package io.wassla.app.config;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Every setting with its value, the strongest source winning. */
public final class SettingValues {
    private final Map<Setting, SettingValue> values;

    private SettingValues(Map<Setting, SettingValue> values) {
        this.values = values;
    }

    /**
     * Lays flags over the environment over the file over the defaults.
     *
     * @throws ConfigInvalid when the file has a key that is no setting: most likely a slip of the pen
     */
    public static SettingValues of(Map<Setting, String> flags, Map<String, String> environment, Properties file) {
        refuseUnknown(file);
        var values = new EnumMap<Setting, SettingValue>(Setting.class);
        for (var setting : Setting.values()) {
            values.put(setting, strongest(setting, flags, environment, file));
        }
        return new SettingValues(values);
    }

    public SettingValue get(Setting setting) {
        return Optional.ofNullable(values.get(setting)).orElseThrow();
    }

    public String text(Setting setting) {
        return get(setting).text();
    }

    private static SettingValue strongest(
            Setting setting, Map<Setting, String> flags, Map<String, String> environment, Properties file) {
        var flag = flags.get(setting);
        if (flag != null) {
            return new SettingValue(flag.strip(), SettingValue.Origin.FLAG);
        }
        var variable = environment.get(setting.variable());
        if (variable != null) {
            return new SettingValue(variable.strip(), SettingValue.Origin.ENVIRONMENT);
        }
        var line = file.getProperty(setting.key());
        if (line != null) {
            return new SettingValue(line.strip(), SettingValue.Origin.FILE);
        }
        return new SettingValue(setting.fallback(), SettingValue.Origin.DEFAULT);
    }

    private static void refuseUnknown(Properties file) {
        var unknown = file.stringPropertyNames().stream()
                .filter(key -> Setting.named(key).isEmpty())
                .sorted()
                .map(key -> Wrong.of("no.setting", key))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ConfigInvalid(unknown);
        }
    }
}
