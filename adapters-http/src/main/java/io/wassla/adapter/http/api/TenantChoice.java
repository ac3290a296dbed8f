package io.wassla.adapter.http.api;

import io.javalin.http.Context;
import io.wassla.adapter.http.CurrentSite;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.administration.FindTenant;
import io.wassla.core.membership.Seat;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which tenant a call names: by its host, by {@code X-Tenant-ID} or by {@code X-Tenant}. All that are given must agree;
 * when none is, the token decides.
 */
record TenantChoice(
        @Nullable Tenant byHost,
        @Nullable String id,
        @Nullable String slug) {

    /** Answers 400 when host and headers disagree. */
    static TenantChoice of(Context ctx) {
        var choice = new TenantChoice(byHost(ctx), ctx.header("X-Tenant-ID"), ctx.header("X-Tenant"));
        var tenant = choice.byHost();
        if (tenant != null
                && !choice.headersName(
                        tenant.id().value().toString(), tenant.slug().value())) {
            throw Problem.of(ProblemType.TENANT_MISMATCH).asException();
        }
        return choice;
    }

    /** Whether the call is for the tenant that the token was made for. */
    boolean agreesWith(Seat seat) {
        return (byHost == null || byHost.id().equals(seat.tenant()))
                && headersName(seat.tenant().value().toString(), seat.slug().value());
    }

    /** The tenant that is named, if one is: for those who need no place in it. Answers 404 when there is none. */
    Optional<TenantId> find(FindTenant tenants) {
        if (isNone()) {
            return Optional.empty();
        }
        if (byHost != null) {
            return Optional.of(byHost.id());
        }
        var tenant = tenants.handle(new FindTenant.Command(Objects.requireNonNullElse(id, slug)))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).asException());
        if (!headersName(tenant.id().value().toString(), tenant.slug().value())) {
            throw Problem.of(ProblemType.TENANT_MISMATCH).asException();
        }
        return Optional.of(tenant.id());
    }

    boolean isNone() {
        return byHost == null && id == null && slug == null;
    }

    private boolean headersName(String tenantId, String tenantSlug) {
        return (id == null || id.strip().equalsIgnoreCase(tenantId))
                && (slug == null || slug.strip().equals(tenantSlug));
    }

    /** What tells how the server is, is answered at any host, for no site. */
    private static @Nullable Tenant byHost(Context ctx) {
        return switch (CurrentSite.find(ctx).orElseGet(Site.Unknown::new)) {
            case Site.OfPlatform platform -> null;
            case Site.Storefront storefront -> storefront.tenant();
            case Site.Inactive inactive -> inactive.tenant();
            case Site.Unknown unknown -> null;
            case Site.Moved moved -> null;
        };
    }
}
