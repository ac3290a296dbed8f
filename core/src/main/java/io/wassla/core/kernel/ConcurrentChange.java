package io.wassla.core.kernel;

/** A lost race: what was to be changed has been changed by somebody else since it was read. Trying again may help. */
public final class ConcurrentChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConcurrentChange(String what) {
        super(what + " was changed meanwhile");
    }
}
