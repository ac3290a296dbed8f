package io.wassla.adapter.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.util.Set;
import org.slf4j.MDC;

/** Finds the site of a request by its host; hosts of nobody end here. */
final class Sites {
    /** Asked by machines that know no more than an address. */
    private static final Set<String> ANY_HOST = Set.of("/health", "/health/ready", "/version", "/metrics");

    /** Even the page that says that nobody is here must look like one. */
    private static final String FILES = "/assets/";

    private final ResolveHost resolveHost;

    Sites(ResolveHost resolveHost) {
        this.resolveHost = resolveHost;
    }

    void find(Context ctx, Arrival arrival) {
        if (ANY_HOST.contains(ctx.path()) || ctx.path().startsWith(FILES)) {
            return;
        }
        var site = resolveHost.handle(new ResolveHost.Command(arrival.host()));
        CurrentSite.attach(ctx, site);
        switch (site) {
            case Site.OfPlatform platform -> {}
            case Site.Storefront storefront -> log(storefront.tenant().id());
            case Site.Inactive inactive -> log(inactive.tenant().id());
            case Site.Moved(var to) -> lead(ctx, arrival, to);
            case Site.Unknown unknown ->
                throw Problem.of(ProblemType.UNKNOWN_HOST).asException();
        }
    }

    /** For good: browsers and search engines remember it; what was sent is to be sent again as it was. */
    private static void lead(Context ctx, Arrival arrival, Slug to) {
        var origin = arrival.origin();
        var host = arrival.host();
        var moved = origin.replace(host, to.value() + host.substring(host.indexOf('.')));
        var query = ctx.queryString();
        var isRead = Set.of(HandlerType.GET, HandlerType.HEAD).contains(ctx.method());
        ctx.header("Location", moved + ctx.req().getRequestURI() + (query == null ? "" : "?" + query));
        ctx.header("Cache-Control", "public, max-age=3600");
        ctx.status(isRead ? HttpStatus.MOVED_PERMANENTLY : HttpStatus.PERMANENT_REDIRECT);
        ctx.skipRemainingHandlers();
    }

    private static void log(TenantId tenant) {
        MDC.put(AccessLog.TENANT, tenant.value().toString());
    }
}
