package io.wassla.core.audit;

import io.wassla.core.tenancy.PlatformScope;

/** The audit logs of all chains. */
public interface AuditPlatformScope extends PlatformScope {

    AuditChains audit();
}
