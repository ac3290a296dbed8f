package io.wassla.core.onboarding;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Settings;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Role;
import io.wassla.core.membership.Seat;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Country;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import io.wassla.core.tenancy.slug.SlugPolicy;
import io.wassla.core.tenancy.slug.SlugSuggestions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a tenant with its store and its owner, inside the transaction of whoever asks for one. */
public final class StoreOpening {
    private static final int TRIES = 10;

    private final SlugPolicy slugs;
    private final SlugSuggestions suggestions;
    private final LimitPolicy limits;
    private final Supplier<UUID> ids;

    public StoreOpening(SlugPolicy slugs, LimitPolicy limits, Supplier<UUID> ids) {
        this.slugs = slugs;
        this.suggestions = new SlugSuggestions(slugs);
        this.limits = limits;
        this.ids = ids;
    }

    /** @param origin who asks, from where */
    record Plot(
            UserId owner,
            StoreName name,
            Slug slug,
            Country country,
            Set<BusinessCategory> categories,
            Origin origin) {}

    sealed interface Result permits Result.Opened, StoreRefusal {
        record Opened(OpenedStore store) implements Result {}
    }

    /** Whoever owns the store must be there already; further openings by the same person wait for this transaction. */
    Result open(Plot plot, Instant now, OnboardingPlatformScope scope) {
        switch (slugs.judge(plot.slug())) {
            case RESERVED -> {
                return new StoreRefusal.SlugReserved(suggest(plot.name().value(), scope));
            }
            case ALLOWED -> {}
        }
        scope.users().locked(plot.owner());
        return switch (allowance(plot.owner(), scope)) {
            case LimitPolicy.Verdict.AtLimit full -> new StoreRefusal.AtLimit(full.most(), full.used());
            case LimitPolicy.Verdict.Within within -> make(plot, now, scope);
        };
    }

    /** The nicest slug for a name that is free now. */
    Slug firstFree(StoreName name, OnboardingPlatformScope scope) {
        return suggest(name.value(), scope).getFirst();
    }

    /**
     * Runs the work again while others take the slug that was free for it a moment ago, unless somebody named one.
     *
     * @param work one transaction
     */
    static <O> O settled(@Nullable Slug named, Supplier<O> work) {
        var outcome = work.get();
        for (var again = 1; again < TRIES && named == null && outcome instanceof StoreRefusal.SlugTaken; again++) {
            outcome = work.get();
        }
        return outcome;
    }

    private List<Slug> suggest(String like, OnboardingPlatformScope scope) {
        return suggestions.free(like, scope.tenants()::taken);
    }

    /** What the best of an owner's plans allows. */
    private LimitPolicy.Verdict allowance(UserId owner, OnboardingPlatformScope scope) {
        var owned = scope.seats().of(owner).stream()
                .filter(seat -> seat.role() == Role.OWNER)
                .map(Seat::tenant)
                .toList();
        var plan = owned.isEmpty()
                ? Plan.BASIC
                : scope.tenants().findAll(owned).stream()
                        .map(Tenant::plan)
                        .max(Plan::compareTo)
                        .orElse(Plan.BASIC);
        return limits.judge(plan, Limit.OWNED_STORES, owned.size());
    }

    private Result make(Plot plot, Instant now, OnboardingPlatformScope scope) {
        var tenant = Tenant.open(
                new TenantId(ids.get()),
                plot.slug(),
                plot.name(),
                plot.country().market(),
                now);
        if (!scope.tenants().add(tenant)) {
            return new StoreRefusal.SlugTaken(suggest(plot.slug().value(), scope));
        }
        var store = Store.open(
                new StoreId(ids.get()),
                plot.name(),
                plot.categories(),
                plot.country().language(),
                now);
        scope.stores().add(tenant.id(), store);
        scope.seats().add(tenant.id(), Membership.begin(new MembershipId(ids.get()), plot.owner(), Role.OWNER, now));
        scope.audit().append(new Chain.OfTenant(tenant.id()), entry(tenant, plot, now));
        scope.outbox().append(tenant.id(), new StoreOpened(ids.get(), tenant.id(), tenant.slug(), plot.owner(), now));
        scope.invalidate(ResolveHost.changed(tenant.slug()));
        return new Result.Opened(new OpenedStore(tenant, store));
    }

    private AuditEntry entry(Tenant tenant, Plot plot, Instant now) {
        var after = Settings.of("name", tenant.name().value())
                .with("slug", tenant.slug().value())
                .with("country", plot.country().code());
        var subject = new Subject("tenant", tenant.id().value().toString());
        return new AuditEntry(ids.get(), plot.origin(), "tenant.opened", subject, Change.to(after), now);
    }
}
