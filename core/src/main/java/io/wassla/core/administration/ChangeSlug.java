package io.wassla.core.administration;

import com.google.common.collect.ImmutableList;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import io.wassla.core.tenancy.slug.SlugPolicy;
import io.wassla.core.tenancy.slug.SlugSuggestions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a store another address on the platform's domain. The one before stays its own and leads to the new one, so that
 * links to it keep working.
 */
public final class ChangeSlug {
    /** How often within {@link #WINDOW}: whoever moves all the time leaves addresses that nobody else can have. */
    public static final int MOST = 2;

    public static final Duration WINDOW = Duration.ofDays(30);

    /** @param expected the version that the change is based on, when the asker cares */
    public record Command(
            TenantId tenant, Slug slug, @Nullable Integer expected, Origin by) {}

    public sealed interface Outcome {
        record Changed(Tenant tenant) implements Outcome {}

        /** @param suggestions up to three that are free now */
        record Unavailable(boolean reserved, List<Slug> suggestions) implements Outcome {
            public Unavailable {
                suggestions = ImmutableList.copyOf(suggestions);
            }
        }

        record TooOften() implements Outcome {}

        /** @param version what it is at now */
        record Stale(int version) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Platform<? extends AdministrationPlatformScope> platform;
    private final SlugPolicy policy;
    private final SlugSuggestions suggestions;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public ChangeSlug(
            Platform<? extends AdministrationPlatformScope> platform,
            SlugPolicy policy,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.platform = platform;
        this.policy = policy;
        this.suggestions = new SlugSuggestions(policy);
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return platform.within(scope -> scope.tenants()
                .find(command.tenant())
                .map(tenant -> change(tenant, command, scope))
                .orElseGet(Outcome.Unknown::new));
    }

    private Outcome change(Tenant before, Command command, AdministrationPlatformScope scope) {
        var version = before.revision().version();
        if (command.expected() != null && command.expected() != version) {
            return new Outcome.Stale(version);
        }
        if (before.slug().equals(command.slug())) {
            return new Outcome.Changed(before);
        }
        return switch (policy.judge(command.slug())) {
            case RESERVED -> unavailable(true, before.name().value(), scope);
            case ALLOWED -> move(before, command, scope);
        };
    }

    private Outcome move(Tenant before, Command command, AdministrationPlatformScope scope) {
        var now = clock.instant();
        if (scope.tenants().moves(before.id(), since(before, now)) >= MOST) {
            return new Outcome.TooOften();
        }
        var after = before.movedTo(command.slug(), now);
        if (!scope.tenants().move(after)) {
            return unavailable(false, command.slug().value(), scope);
        }
        scope.audit().append(new Chain.OfTenant(after.id()), entry(before, after, command.by(), now));
        scope.invalidate(ResolveHost.changed(before.slug()));
        scope.invalidate(ResolveHost.changed(after.slug()));
        return new Outcome.Changed(after);
    }

    /** The slug that the store was opened with is no move. */
    private static Instant since(Tenant tenant, Instant now) {
        var window = now.minus(WINDOW);
        var opened = tenant.revision().createdAt();
        return opened.isAfter(window) ? opened : window;
    }

    private Outcome unavailable(boolean reserved, String like, AdministrationPlatformScope scope) {
        return new Outcome.Unavailable(reserved, suggestions.free(like, scope.tenants()::taken));
    }

    private AuditEntry entry(Tenant before, Tenant after, Origin by, Instant now) {
        var change = new Change(
                Settings.of("slug", before.slug().value()),
                Settings.of("slug", after.slug().value()));
        var subject = new Subject("tenant", before.id().value().toString());
        return new AuditEntry(ids.get(), by, "tenant.moved", subject, change, now);
    }
}
