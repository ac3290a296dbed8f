package io.wassla.core.contract;

import java.util.UUID;

/** Ids for use-case tests: each greater than the one before. */
public final class TestIds {

    private TestIds() {}

    public static UUID next() {
        return Ids.next();
    }
}
