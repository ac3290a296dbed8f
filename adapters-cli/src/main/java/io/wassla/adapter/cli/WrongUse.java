package io.wassla.adapter.cli;

import java.util.Locale;
import java.util.function.Function;

/** The command was not given as it must be; the message says how. */
public final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Function<Locale, String> why;

    public WrongUse(String why) {
        this(language -> why);
    }

    /** @param why in the language of the person at the terminal: Arabic or English */
    public WrongUse(Function<Locale, String> why) {
        this.why = why;
    }

    String in(Locale language) {
        return why.apply(language);
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }
}
