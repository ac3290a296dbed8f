package io.wassla.app.config;

import com.google.common.collect.ImmutableList;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Why a setting, or a file of settings, can't be meant; never with a secret in it.
 *
 * @param about the setting or the file; empty while that is not known
 * @param key of a sentence in {@code wrong.properties} and {@code wrong_ar.properties}
 * @param values for the places of the sentence
 */
public record Wrong(String about, String key, ImmutableList<String> values) {
    private static final String BUNDLE = "io.wassla.app.config.wrong";

    static Wrong of(String key, Object... values) {
        return new Wrong(
                "",
                key,
                ImmutableList.copyOf(values).stream().map(String::valueOf).collect(ImmutableList.toImmutableList()));
    }

    public static Wrong about(Setting setting, String key, Object... values) {
        return of(key, values).about(setting.flag());
    }

    Wrong about(String what) {
        return new Wrong(what, key, values);
    }

    /** In one line. */
    public String in(Locale language) {
        var bundle =
                ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var sentence = new MessageFormat(bundle.getString(key), Locale.ROOT).format(values.toArray());
        return about.isEmpty() ? sentence : about + ": " + sentence;
    }
}
