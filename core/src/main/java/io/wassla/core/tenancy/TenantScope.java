package io.wassla.core.tenancy;

/**
 * What may be touched of one tenant, while one transaction is open.
 *
 * <p>Features extend it with their repositories. A scope dies with its transaction: used afterwards, it throws
 * {@link IllegalStateException}. It belongs to the thread that opened it.
 */
public interface TenantScope extends TransactionScope {

    TenantId tenant();
}
