package io.wassla.app.config;

import io.wassla.core.kernel.Sentence;
import java.util.Arrays;
import java.util.Locale;

/**
 * Why a setting, or a file of settings, can't be meant; never with a secret in it.
 *
 * @param about the setting or the file; empty while that is not known
 */
public record Wrong(String about, Sentence why) implements Sentence {

    static Wrong of(String key, Object... values) {
        var texts = Arrays.stream(values)
                .map(value -> value instanceof Sentence ? value : String.valueOf(value))
                .toArray();
        return new Wrong("", Sentence.of(Wrong.class, key, texts));
    }

    public static Wrong about(Setting setting, String key, Object... values) {
        return of(key, values).about(setting.flag());
    }

    Wrong about(String what) {
        return new Wrong(what, why);
    }

    /** In one line. */
    @Override
    public String in(Locale language) {
        return about.isEmpty() ? why.in(language) : about + ": " + why.in(language);
    }
}
