package io.wassla.adapter.persistence.sql;

import io.wassla.core.kernel.ConcurrentChange;

/** Conditional writes: exactly one row must have been what it was believed to be. */
public final class Versions {
    private Versions() {}

    /** @param what for the log; never a secret */
    public static void requireOne(int written, String what) {
        require(1, written, what);
    }

    /** As many as were to be written. */
    public static void require(int wanted, int written, String what) {
        if (written != wanted) {
            throw new ConcurrentChange(what);
        }
    }
}
