package io.wassla.adapter.http;

import io.javalin.http.Context;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.TenantId;
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
            case Site.Unknown unknown ->
                throw Problem.of(ProblemType.UNKNOWN_HOST).asException();
        }
    }

    private static void log(TenantId tenant) {
        MDC.put(AccessLog.TENANT, tenant.value().toString());
    }
}
