package io.wassla.core.tenancy;

import java.util.Optional;

/** The tenant whose scope is open. */
public interface CurrentTenant {

    Optional<Tenant> find();

    /**
     * The same, locked until the transaction ends: what a plan limits is counted and written by one transaction of a
     * tenant at a time.
     */
    Optional<Tenant> lock();

    /** As {@link Tenants#update}; refuses another tenant's. */
    void update(Tenant tenant);
}
