package io.wassla.adapter.cli;

/** A rule is against what was asked; the message says which. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String why) {
        super(why);
    }
}
