package io.wassla.core.memory;

import io.wassla.core.tenancy.TransactionScope;
import org.jspecify.annotations.Nullable;

/** The life of one in-memory transaction. */
abstract class MemoryUnit implements TransactionScope {
    private boolean abandoned;
    private boolean ended;

    @Override
    public final <T extends @Nullable Object> T abandon(T outcome) {
        abandoned = true;
        return outcome;
    }

    final boolean isAbandoned() {
        return abandoned;
    }

    final void end() {
        ended = true;
    }

    /** Every repository of this unit calls it first, so that a leaked one is found out. */
    final void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the transaction is over");
        }
    }
}
