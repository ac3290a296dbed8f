package io.wassla.core.tenancy;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The only way to a tenant's data.
 *
 * <p>{@code within} commits when the work returns, and rolls back when it throws or has
 * {@linkplain TransactionScope#abandon abandoned} its outcome. Inside, nothing of another tenant can be seen or
 * written. Transactions do not nest, neither in each other nor in those of the {@link Platform}: a second one on the
 * same thread is refused with {@link IllegalStateException}. No gateway may be called inside. A failed commit is
 * thrown, never swallowed.
 *
 * <p>Throws {@link io.wassla.core.kernel.ConcurrentChange} when a race was lost (the work may be run again as a whole)
 * and {@link io.wassla.core.kernel.PortUnavailable} when the storage does not answer. Safe for concurrent use.
 */
public interface Transactions<S extends TenantScope> {

    <T extends @Nullable Object> T within(TenantId tenant, Function<? super S, ? extends T> work);
}
