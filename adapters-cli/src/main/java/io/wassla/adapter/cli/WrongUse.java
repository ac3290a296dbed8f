package io.wassla.adapter.cli;

import io.wassla.core.kernel.Sentence;
import java.util.Locale;

/** The command was not given as it must be; the message says how. */
public final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    /** @param why in the language of the person at the terminal */
    public WrongUse(String why) {
        this(language -> why);
    }

    public WrongUse(Sentence why) {
        this.why = why;
    }

    public Sentence why() {
        return why;
    }

    @Override
    public String getMessage() {
        return why.in(Locale.ENGLISH);
    }
}
