package io.wassla.app.config;

import com.google.common.base.Splitter;
import io.wassla.core.kernel.Sentence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads typed values, collecting what is wrong instead of stopping at the first. */
final class SettingReader {
    private final SettingValues values;
    private final List<Wrong> wrong = new ArrayList<>();

    SettingReader(SettingValues values) {
        this.values = values;
    }

    <T> T read(Setting setting, Function<String, T> parse) {
        var text = values.text(setting);
        try {
            return parse.apply(text);
        } catch (WrongValue e) {
            wrong.add(e.wrong().about(setting.flag()));
            return parse.apply(setting.fallback());
        } catch (IllegalArgumentException e) {
            wrong.add(Wrong.about(setting, "unreadable"));
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
            default -> throw new WrongValue("one.of", Sentence.listed(List.of("on", "off")), text);
        });
    }

    void refuse(Setting setting, String key, Object... values) {
        wrong.add(Wrong.about(setting, key, values));
    }

    void throwIfWrong() {
        if (!wrong.isEmpty()) {
            throw new ConfigInvalid(wrong);
        }
    }
}
