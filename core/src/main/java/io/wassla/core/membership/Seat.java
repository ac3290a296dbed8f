package io.wassla.core.membership;

import io.wassla.core.tenancy.Slug;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;

/**
 * A person's place in a tenant, as they sign in to it.
 *
 * @param suspended whether the membership is
 * @param tenantActive false while the platform has suspended the tenant
 */
public record Seat(TenantId tenant, Slug slug, StoreName name, Role role, boolean suspended, boolean tenantActive) {

    /** Whether the person may act for the tenant now. */
    public boolean isOpen() {
        return !suspended && tenantActive;
    }
}
