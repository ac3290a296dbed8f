package io.wassla.adapter.http;

import io.javalin.http.Context;
import io.wassla.adapter.http.problem.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * One line for each request, as key-value pairs. Of a matched route it names the pattern and not the path, because
 * paths may hold tokens; query strings, cookies and bodies are never written. Of a request that nobody could read it
 * tells no path at all, and who brought it: behind a proxy that is the proxy.
 */
final class AccessLog {
    static final String REQUEST = "request_id";
    static final String TENANT = "tenant";

    private static final Logger LOG = LoggerFactory.getLogger("wassla.access");
    private static final int OURS = 500;
    private static final int LONGEST_PATH = 200;

    private AccessLog() {}

    static void write(Context ctx, float milliseconds) {
        var line = LOG.atInfo()
                .addKeyValue("method", ctx.method().name())
                .addKeyValue("route", route(ctx))
                .addKeyValue("status", ctx.statusCode())
                .addKeyValue("milliseconds", Math.round(milliseconds))
                .addKeyValue("client", client(ctx))
                .addKeyValue("host", host(ctx));
        if (ctx.statusCode() >= OURS) {
            line = line.addKeyValue("reference", Reference.of(RequestId.of(ctx)));
        }
        line.log("request");
        MDC.clear();
    }

    /** Of a request so broken that it reached no route. */
    static void writeUnread(String requestId, int status, String peer) {
        try (var unused = MDC.putCloseable(REQUEST, requestId)) {
            LOG.atInfo().addKeyValue("status", status).addKeyValue("peer", peer).log("request that could not be read");
        }
    }

    static String route(Context ctx) {
        var matched = ctx.endpoints().matchedHttpEndpoint();
        if (matched != null) {
            return matched.path;
        }
        var path = ctx.path();
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
    }

    private static String client(Context ctx) {
        return ctx.attribute(Arrival.class.getName()) instanceof Arrival arrival
                ? arrival.client().value()
                : "";
    }

    private static String host(Context ctx) {
        return ctx.attribute(Arrival.class.getName()) instanceof Arrival arrival ? arrival.host() : "";
    }
}
