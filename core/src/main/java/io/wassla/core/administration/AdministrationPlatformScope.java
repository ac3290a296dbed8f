package io.wassla.core.administration;

import io.wassla.core.audit.AuditPlatformScope;
import io.wassla.core.tenancy.TenancyPlatformScope;

/** All tenants and the audit logs. */
public interface AdministrationPlatformScope extends TenancyPlatformScope, AuditPlatformScope {}
