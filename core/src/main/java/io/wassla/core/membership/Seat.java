package io.wassla.core.membership;

import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a tenant, as they sign in to it.
 *
 * @param suspended whether the membership is
 */
public record Seat(Shop shop, Role role, boolean suspended) {

    /**
     * What every call needs to know of the tenant.
     *
     * @param store absent only while the tenant is being made
     * @param active false while the platform has suspended the tenant
     */
    public record Shop(
            TenantId tenant, @Nullable StoreId store, Slug slug, StoreName name, Plan plan, boolean active) {}

    public static Seat of(Tenant tenant, @Nullable StoreId store, Role role, boolean suspended) {
        var shop = new Shop(tenant.id(), store, tenant.slug(), tenant.name(), tenant.plan(), tenant.isActive());
        return new Seat(shop, role, suspended);
    }

    public TenantId tenant() {
        return shop.tenant();
    }

    public Slug slug() {
        return shop.slug();
    }

    public StoreName name() {
        return shop.name();
    }

    public boolean tenantActive() {
        return shop.active();
    }

    /** Whether the person may act for the tenant now. */
    public boolean isOpen() {
        return !suspended && shop.active();
    }
}
