package io.wassla.core.contract;

import io.wassla.core.kernel.Language;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Instant;
import java.util.Set;

/** Shops to test with. */
public final class Shops {
    public static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    private Shops() {}

    /** Stores a tenant with its store, without owner or audit. */
    public static Tenant open(MemoryStorage storage, String slug) {
        var country = Countries.SERVED.require("SA");
        var name = new StoreName("عطور نسم");
        var tenant = Tenant.open(new TenantId(Ids.next()), new Slug(slug), name, country.market(), NOW);
        var store = Store.open(new StoreId(Ids.next()), name, Set.of(BusinessCategory.PERFUMES), Language.AR, NOW);
        return storage.platform().within(scope -> {
            scope.tenants().add(tenant);
            scope.stores().add(tenant.id(), store);
            return tenant;
        });
    }
}
