package io.wassla.adapter.cli;

import io.wassla.core.Wassla;
import io.wassla.core.administration.FindTenant;
import io.wassla.core.tenancy.Tenant;
import java.time.Instant;
import java.util.UUID;

/** Tenants as commands take and show them. */
final class Tenants {
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

    /** By id or slug. */
    static Tenant require(Wassla wassla, String idOrSlug, String unknown) {
        return wassla.tenancy()
                .findTenant()
                .handle(new FindTenant.Command(idOrSlug))
                .orElseThrow(() -> new Refused(unknown));
    }
}
