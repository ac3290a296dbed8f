package io.wassla.core.tenancy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** All stores, for the platform. */
public interface Stores {

    /** The tenant must be there already, and have no store yet. */
    void add(TenantId tenant, Store store);

    Optional<Store> of(TenantId tenant);

    /** One statement. */
    Map<TenantId, Store> of(Collection<TenantId> tenants);
}
