package io.wassla.adapter.http;

import io.javalin.http.Context;

/** Hears of each request after it was answered. Is quick and does not throw. */
@FunctionalInterface
public interface Observer {

    void answered(Context ctx, float milliseconds);

    /** The pattern of the route that answered, or {@code unmatched}: never a path, which may hold a token. */
    static String route(Context ctx) {
        var matched = ctx.endpoints().matchedHttpEndpoint();
        return matched == null ? "unmatched" : matched.path;
    }
}
