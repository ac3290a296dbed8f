package io.wassla.core.administration;

import io.wassla.core.audit.AuditScope;
import io.wassla.core.tenancy.TenancyScope;

/** One tenant's own record and its audit log. */
public interface AdministrationScope extends TenancyScope, AuditScope {}
