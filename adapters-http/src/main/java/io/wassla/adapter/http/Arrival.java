package io.wassla.adapter.http;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.wassla.core.kernel.ClientAddress;

/**
 * How a request arrived, after what trusted proxies say of it.
 *
 * @param client who sent it
 * @param host the host it was sent to, lower-case, without port; empty when there was none
 * @param port the port of that host, or the usual one of the scheme
 * @param secure whether the client used HTTPS
 * @param forwarded whether it carries a header that only proxies set, trusted or not
 */
public record Arrival(ClientAddress client, String host, int port, boolean secure, boolean forwarded) {
    private static final String KEY = Arrival.class.getName();
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    public static Arrival of(Context ctx) {
        return requireNonNull(ctx.<Arrival>attribute(KEY), "nothing has arrived");
    }

    void attachTo(Context ctx) {
        ctx.attribute(KEY, this);
    }

    /** Scheme, host and port as browsers write them in {@code Origin}. */
    public String origin() {
        var usual = port == (secure ? HTTPS : HTTP);
        return (secure ? "https://" : "http://") + host + (usual ? "" : ":" + port);
    }

    /** Whether it was sent to this very machine by name. */
    boolean isToLocalhost() {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("127.0.0.1")
                || host.equals("[::1]");
    }
}
