package io.wassla.core.administration;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.catalog.stock.LowStock;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.Market;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes what an owner may change of a tenant: its name, language, time zone and settings. */
public final class ChangeTenant {

    /** @param expected the version that the change is based on, when the asker cares */
    public record Command(
            TenantId tenant, Patch patch, @Nullable Integer expected, Origin by) {}

    /**
     * What is absent stays.
     *
     * @param settings merged into what is there (RFC 7396)
     */
    public record Patch(
            @Nullable StoreName name,
            @Nullable Language language,
            @Nullable ZoneId timeZone,
            @Nullable Settings settings) {

        /** Throws {@link io.wassla.core.kernel.InvalidValue} for a known setting with a value that it can't have. */
        public Patch {
            if (settings != null) {
                LowStock.check(settings);
            }
        }
    }

    public sealed interface Outcome {
        record Changed(TenantView tenant) implements Outcome {}

        /** @param version what it is at now */
        record Stale(int version) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends AdministrationScope> transactions;
    private final LimitPolicy limits;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public ChangeTenant(
            Transactions<? extends AdministrationScope> transactions,
            LimitPolicy limits,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return transactions.within(
                command.tenant(),
                scope -> scope.currentTenant()
                        .find()
                        .map(tenant -> change(tenant, command, scope))
                        .orElseGet(Outcome.Unknown::new));
    }

    private Outcome change(Tenant tenant, Command command, AdministrationScope scope) {
        var version = tenant.revision().version();
        if (command.expected() != null && command.expected() != version) {
            return new Outcome.Stale(version);
        }
        var now = clock.instant();
        var changed = patched(tenant, command.patch(), now);
        if (!described(changed).equals(described(tenant))) {
            scope.currentTenant().update(changed);
            scope.audit().append(entry(tenant, changed, command.by(), now));
            scope.invalidate(ResolveHost.changed(tenant.slug()));
        } else {
            changed = tenant;
        }
        return TenantView.of(changed, scope, limits, now)
                .<Outcome>map(Outcome.Changed::new)
                .orElseGet(Outcome.Unknown::new);
    }

    private static Tenant patched(Tenant tenant, Patch patch, Instant now) {
        var market = tenant.market();
        return new Tenant(
                tenant.id(),
                tenant.slug(),
                Objects.requireNonNullElse(patch.name(), tenant.name()),
                tenant.standing(),
                new Market(
                        market.country(),
                        market.currency(),
                        Objects.requireNonNullElse(patch.language(), market.language()),
                        Objects.requireNonNullElse(patch.timeZone(), market.timeZone())),
                patch.settings() == null ? tenant.settings() : tenant.settings().merged(patch.settings()),
                tenant.revision().next(now));
    }

    private AuditEntry entry(Tenant before, Tenant after, Origin by, Instant now) {
        var change = Change.between(described(before), described(after));
        var subject = new Subject("tenant", before.id().value().toString());
        return new AuditEntry(ids.get(), by, "tenant.changed", subject, change, now);
    }

    private static Settings described(Tenant tenant) {
        return Settings.of("name", tenant.name().value())
                .with("language", tenant.market().language().code())
                .with("time_zone", tenant.market().timeZone().getId())
                .with("settings", tenant.settings().values());
    }
}
