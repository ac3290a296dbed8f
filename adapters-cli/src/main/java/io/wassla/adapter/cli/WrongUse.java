package io.wassla.adapter.cli;

/** The command was not given as it must be; the message says how. */
public final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongUse(String why) {
        super(why);
    }
}
