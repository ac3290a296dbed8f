package io.wassla.adapter.cli;

import io.wassla.core.kernel.Sentence;
import io.wassla.core.kernel.Trouble;

/** The command was not given as it must be; the message says how. */
public final class WrongUse extends Trouble {
    private static final long serialVersionUID = 1L;

    /** @param why in the language of the person at the terminal */
    public WrongUse(String why) {
        this(language -> why);
    }

    public WrongUse(Sentence why) {
        super(why, null);
    }
}
