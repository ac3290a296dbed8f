package io.wassla.core.tenancy;

import java.util.function.Consumer;

/**
 * Hears on every node what {@link TransactionScope#invalidate} announced.
 *
 * <p>Only what was committed is announced: on the same node before {@code within} returns, on the others within a
 * second. When messages may have been lost, {@link Invalidation#ALL} comes. Listeners are quick, do no I/O and don't
 * throw. Safe for concurrent use.
 */
public interface Invalidations {

    Subscription subscribe(Consumer<? super Invalidation> listener);

    /** Ends with {@code close}. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
