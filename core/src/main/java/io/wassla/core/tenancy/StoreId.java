package io.wassla.core.tenancy;

import java.util.UUID;

/** Identifies a store. */
public record StoreId(UUID value) {}
