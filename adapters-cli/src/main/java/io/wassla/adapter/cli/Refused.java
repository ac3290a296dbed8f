package io.wassla.adapter.cli;

import io.wassla.core.kernel.Sentence;
import java.util.Locale;

/** A rule is against what was asked; the message says which. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    /** @param why in the language of the person at the terminal */
    public Refused(String why) {
        this(language -> why);
    }

    public Refused(Sentence why) {
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
