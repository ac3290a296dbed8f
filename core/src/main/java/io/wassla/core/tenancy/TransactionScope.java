package io.wassla.core.tenancy;

import org.jspecify.annotations.Nullable;

/** An open transaction. */
public interface TransactionScope {

    /** Rolls back at the end, though the work returns normally: for a refusal that must leave no trace. */
    <T extends @Nullable Object> T abandon(T outcome);

    /** Tells all {@link Invalidations} listeners of all nodes, once and only if this transaction is committed. */
    void invalidate(Invalidation what);
}
