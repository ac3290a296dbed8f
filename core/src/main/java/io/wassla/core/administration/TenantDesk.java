package io.wassla.core.administration;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Where the platform changes a tenant's standing: stores, audits and announces it, once per real change. */
public final class TenantDesk {
    private final Platform<? extends AdministrationPlatformScope> platform;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public TenantDesk(
            Platform<? extends AdministrationPlatformScope> platform, Supplier<UUID> ids, InstantSource clock) {
        this.platform = platform;
        this.ids = ids;
        this.clock = clock;
    }

    /** {@code step} returns the tenant itself when nothing is to change. */
    Optional<Tenant> change(
            TenantId id,
            Origin by,
            String action,
            BiFunction<Tenant, Instant, Tenant> step,
            BiFunction<Tenant, Tenant, Change> difference) {
        return platform.within(scope -> scope.tenants().find(id).map(before -> {
            var now = clock.instant();
            var after = step.apply(before, now);
            if (!after.equals(before)) {
                scope.tenants().update(after);
                var subject = new Subject("tenant", id.value().toString());
                var entry = new AuditEntry(ids.get(), by, action, subject, difference.apply(before, after), now);
                scope.audit().append(new Chain.OfTenant(id), entry);
                scope.invalidate(ResolveHost.changed(after.slug()));
            }
            return after;
        }));
    }
}
