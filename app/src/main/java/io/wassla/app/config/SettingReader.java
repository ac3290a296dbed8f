package io.wassla.app.config;

import com.google.common.base.Splitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads typed values, collecting what is wrong instead of stopping at the first. */
final class SettingReader {
    private final SettingValues values;
    private final List<String> wrong = new ArrayList<>();

    SettingReader(SettingValues values) {
        this.values = values;
    }

    <T> T read(Setting setting, Function<String, T> parse) {
        var text = values.text(setting);
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            wrong.add(setting.flag() + ": " + e.getMessage());
            return parse.apply(setting.fallback());
        }
    }

    String text(Setting setting) {
        return values.text(setting);
    }

    boolean isSet(Setting setting) {
        return !text(setting).isEmpty();
    }

    int whole(Setting setting, int least, int most) {
        return read(setting, text -> Numbers.whole(text, least, most));
    }

    Duration duration(Setting setting) {
        return read(setting, Durations::parse);
    }

    List<RateText> rates(Setting setting) {
        return read(
                setting,
                text -> Splitter.on(',')
                        .trimResults()
                        .splitToStream(text)
                        .map(RateText::parse)
                        .toList());
    }

    boolean onOff(Setting setting) {
        return read(setting, text -> switch (text) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException("is on or off, not «" + text + "»");
        });
    }

    void refuse(Setting setting, String why) {
        wrong.add(setting.flag() + ": " + why);
    }

    void throwIfWrong() {
        if (!wrong.isEmpty()) {
            throw new ConfigInvalid(wrong);
        }
    }
}
