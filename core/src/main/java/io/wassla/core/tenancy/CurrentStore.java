package io.wassla.core.tenancy;

import java.util.Optional;

/** The store of the tenant whose scope is open. */
public interface CurrentStore {

    Optional<Store> find();

    /** The version must be one more than the stored one, else {@link io.wassla.core.kernel.ConcurrentChange}. */
    void update(Store store);
}
