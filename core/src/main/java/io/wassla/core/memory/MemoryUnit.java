package io.wassla.core.memory;

import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.TransactionScope;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of one in-memory transaction. */
abstract class MemoryUnit implements TransactionScope {
    private final Set<Invalidation> announced = new LinkedHashSet<>();
    private boolean abandoned;
    private boolean ended;

    @Override
    public final <T extends @Nullable Object> T abandon(T outcome) {
        abandoned = true;
        return outcome;
    }

    @Override
    public final void invalidate(Invalidation what) {
        requireOpen();
        announced.add(what);
    }

    final Set<Invalidation> announced() {
        return announced;
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
