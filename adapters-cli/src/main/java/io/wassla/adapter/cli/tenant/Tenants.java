package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Refused;
import io.wassla.core.Wassla;
import io.wassla.core.administration.FindTenant;
import io.wassla.core.tenancy.Tenant;
import java.time.Instant;
import java.util.UUID;

/** Tenants as commands take and show them. */
public final class Tenants {
    private Tenants() {}

    record Shown(UUID id, String name, String slug, String plan, boolean active, String country, Instant createdAt) {
        static Shown of(Tenant tenant) {
            return new Shown(
                    tenant.id().value(),
                    tenant.name().value(),
                    tenant.slug().value(),
                    tenant.plan().code(),
                    tenant.isActive(),
                    tenant.market().country(),
                    tenant.revision().createdAt());
        }
    }

    /**
     * By id or slug.
     *
     * @param unknown what is said, as {@link Refused}, when there is none
     */
    public static Tenant require(Wassla wassla, String idOrSlug, String unknown) {
        return wassla.tenancy()
                .findTenant()
                .handle(new FindTenant.Command(idOrSlug))
                .orElseThrow(() -> new Refused(unknown));
    }
}
