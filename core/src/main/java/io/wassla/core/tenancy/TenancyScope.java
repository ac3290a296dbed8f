package io.wassla.core.tenancy;

/** One tenant's own record, store and use of its plan. */
public interface TenancyScope extends TenantScope {

    CurrentTenant currentTenant();

    CurrentStore currentStore();

    Usage usage();
}
