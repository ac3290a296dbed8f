package io.wassla.core.audit;

import io.wassla.core.tenancy.TenantScope;

/** The audit log of one tenant. */
public interface AuditScope extends TenantScope {

    AuditLog audit();
}
