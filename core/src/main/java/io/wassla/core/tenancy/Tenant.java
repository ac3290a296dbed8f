package io.wassla.core.tenancy;

import io.wassla.core.kernel.Revision;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Instant;

/**
 * One merchant on the platform, from the moment the store is opened.
 *
 * <p>Opened on the Basic plan and active; the owner may change its name, market and settings, the platform its
 * plan; the platform suspends and resumes it, and its data stays. A slug that it gives up stays reserved and leads to it.
 */
public record Tenant(
        TenantId id,
        Slug slug,
        StoreName name,
        Standing standing,
        Market market,
        Settings settings,
        Revision revision) {

    public static Tenant open(TenantId id, Slug slug, StoreName name, Market market, Instant now) {
        return new Tenant(id, slug, name, Standing.NEW, market, Settings.NONE, Revision.first(now));
    }

    public boolean isActive() {
        return standing.isActive();
    }

    public Plan plan() {
        return standing.plan();
    }

    public Tenant named(StoreName name, Instant now) {
        return new Tenant(id, slug, name, standing, market, settings, revision.next(now));
    }

    public Tenant movedTo(Slug slug, Instant now) {
        return new Tenant(id, slug, name, standing, market, settings, revision.next(now));
    }

    public Tenant set(Settings settings, Instant now) {
        return new Tenant(id, slug, name, standing, market, settings, revision.next(now));
    }

    public Tenant on(Plan plan, Instant now) {
        return standing(new Standing(plan, standing.state()), now);
    }

    public Tenant suspended(String reason, Instant now) {
        return standing(new Standing(plan(), new TenantState.Suspended(now, reason)), now);
    }

    public Tenant resumed(Instant now) {
        return standing(new Standing(plan(), new TenantState.Active()), now);
    }

    private Tenant standing(Standing standing, Instant now) {
        return new Tenant(id, slug, name, standing, market, settings, revision.next(now));
    }
}
