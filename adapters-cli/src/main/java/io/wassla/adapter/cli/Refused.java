package io.wassla.adapter.cli;

import io.wassla.core.kernel.Sentence;
import io.wassla.core.kernel.Trouble;

/** A rule is against what was asked; the message says which. */
public final class Refused extends Trouble {
    private static final long serialVersionUID = 1L;

    /** @param why in the language of the person at the terminal */
    public Refused(String why) {
        this(language -> why);
    }

    public Refused(Sentence why) {
        super(why, null);
    }
}
