package io.wassla.adapter.http.api;

import io.javalin.http.Context;
import io.wassla.adapter.http.CurrentSite;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.tenancy.PlatformDomain;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.slug.Slug;
import org.jspecify.annotations.Nullable;

/** Finds out which store a shopper's call is for: by its host, or on the platform's own host by {@code X-Tenant}. */
public final class Storefronts {
    private final ResolveHost resolveHost;
    private final PlatformDomain domain;

    public Storefronts(ResolveHost resolveHost, PlatformDomain domain) {
        this.resolveHost = resolveHost;
        this.domain = domain;
    }

    /** Answers 404 when there is no such store, 403 when it is closed. */
    Site.Storefront of(Context ctx) {
        var site = CurrentSite.of(ctx);
        return opened(site instanceof Site.OfPlatform ? named(ctx.header("X-Tenant")) : site);
    }

    private Site named(@Nullable String slug) {
        if (slug == null) {
            return new Site.Unknown();
        }
        try {
            return resolveHost.handle(new ResolveHost.Command(domain.host(new Slug(slug.strip()))));
        } catch (InvalidValue noSlug) {
            return new Site.Unknown();
        }
    }

    private static Site.Storefront opened(Site site) {
        return switch (site) {
            case Site.Storefront storefront -> storefront;
            case Site.Inactive inactive ->
                throw Problem.of(ProblemType.TENANT_INACTIVE).asException();
            case Site.OfPlatform platform ->
                throw Problem.of(ProblemType.NOT_FOUND).asException();
            case Site.Moved moved -> throw Problem.of(ProblemType.NOT_FOUND).asException();
            case Site.Unknown unknown -> throw Problem.of(ProblemType.NOT_FOUND).asException();
        };
    }
}
