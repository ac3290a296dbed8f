package io.wassla.core.tenancy;

import java.util.UUID;

/** Identifies a tenant: one merchant's store with all its data. */
public record TenantId(UUID value) {}
