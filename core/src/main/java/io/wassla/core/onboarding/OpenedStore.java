package io.wassla.core.onboarding;

import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.Tenant;

/** A tenant and its store, as they were made together. */
public record OpenedStore(Tenant tenant, Store store) {}
