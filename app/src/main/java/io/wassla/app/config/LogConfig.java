package io.wassla.app.config;

import io.wassla.core.kernel.Sentence;
import java.util.List;

/** @param json one JSON object a line for machines, instead of text for people */
public record LogConfig(boolean json, Level level) {

    /** How much is told. */
    public enum Level {
        ERROR,
        WARN,
        INFO,
        DEBUG
    }

    static LogConfig from(SettingReader settings) {
        return new LogConfig(
                settings.read(Setting.LOG_FORMAT, text -> switch (text) {
                    case "json" -> true;
                    case "text" -> false;
                    default -> throw new WrongValue("one.of", Sentence.listed(List.of("text", "json")), text);
                }),
                settings.read(Setting.LOG_LEVEL, LogConfig::level));
    }

    private static Level level(String text) {
        return switch (text) {
            case "error" -> Level.ERROR;
            case "warn" -> Level.WARN;
            case "info" -> Level.INFO;
            case "debug" -> Level.DEBUG;
            default -> throw new WrongValue("one.of", Sentence.listed(List.of("error", "warn", "info", "debug")), text);
        };
    }
}
