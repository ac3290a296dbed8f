package io.wassla.adapter.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wassla.core.tenancy.ResolveHost;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** What happens to each request before any route sees it. */
final class Requests {
    private final Supplier<UUID> ids;
    private final Arrivals arrivals;
    private final SecurityHeaders headers;
    private final Sites sites;

    Requests(HttpSettings settings, Supplier<UUID> ids, ResolveHost resolveHost) {
        this.ids = ids;
        this.arrivals = new Arrivals(settings.proxies());
        this.headers = new SecurityHeaders(settings.mode(), settings.domain());
        this.sites = new Sites(resolveHost);
    }

    void mount(RoutesConfig routes) {
        routes.before(this::receive);
        routes.wsBeforeUpgrade(this::receive);
    }

    private void receive(Context ctx) {
        MDC.put(AccessLog.REQUEST, RequestId.assign(ctx, ids));
        var arrival = arrivals.of(ctx);
        arrival.attachTo(ctx);
        headers.write(ctx, arrival);
        sites.find(ctx, arrival);
    }
}
