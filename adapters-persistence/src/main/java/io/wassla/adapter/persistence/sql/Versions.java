package io.wassla.adapter.persistence.sql;

import io.wassla.core.kernel.ConcurrentChange;

/** Conditional writes: exactly one row must have been what it was believed to be. */
public final class Versions {
    private Versions() {}

    /** @param what for the log; never a secret */
    public static void requireOne(int written, String what) {
        if (written != 1) {
            throw new ConcurrentChange(what);
        }
    }
}
