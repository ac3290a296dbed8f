package io.wassla.core.tenancy;

/**
 * What may be touched across tenants, while one transaction is open: people, sessions, settings of the platform, and
 * the few things of tenants that the platform itself keeps.
 *
 * <p>Features extend it with their repositories. A scope dies with its transaction.
 */
public interface PlatformScope extends TransactionScope {}
