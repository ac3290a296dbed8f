package io.wassla.core.audit;

import io.wassla.core.tenancy.TenantId;

/** A run of entries that is hashed together: one per tenant and one of the platform. */
public sealed interface Chain {

    record OfPlatform() implements Chain {}

    record OfTenant(TenantId tenant) implements Chain {}
}
