package io.wassla.core.membership;

import io.wassla.core.audit.AuditScope;
import io.wassla.core.tenancy.TenancyScope;

/** The members of one tenant. */
public interface MembershipScope extends TenancyScope, AuditScope {

    Memberships memberships();

    Invitations invitations();
}
