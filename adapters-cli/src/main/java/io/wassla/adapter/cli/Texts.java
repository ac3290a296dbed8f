package io.wassla.adapter.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of the command line in the language of the person at the terminal. */
final class Texts {
    static final String BUNDLE = "io.wassla.adapter.cli.cli";

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Texts in(ResourceBundle bundle) {
        return new Texts(bundle);
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), java.util.Locale.ROOT).format(values);
    }
}
