package io.wassla.app.config;

/**
 * What a setting is, and who says so.
 *
 * @param text empty when it is not set and has no default
 */
public record SettingValue(String text, Origin origin) {

    /** Where a value came from, weakest first. */
    public enum Origin {
        DEFAULT,
        FILE,
        ENVIRONMENT,
        FLAG
    }

    /** The value as it may be shown. */
    public String shown(Setting setting) {
        return setting.isSecret() && !text.isEmpty() ? "••••••" : text;
    }

    @Override
    public String toString() {
        return "set by " + origin;
    }
}
