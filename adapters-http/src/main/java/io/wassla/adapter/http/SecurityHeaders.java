package io.wassla.adapter.http;

import io.javalin.http.Context;

/**
 * What every answer tells browsers not to do. {@code Strict-Transport-Security} is only sent by the platform's own
 * hosts and by stores under its domain, each for itself: a merchant's domain is the merchant's.
 */
final class SecurityHeaders {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "img-src 'self' data:",
            "script-src 'self'",
            "style-src 'self'");
    private static final String A_YEAR = "max-age=31536000";

    private final Mode mode;
    private final String domain;

    SecurityHeaders(Mode mode, String domain) {
        this.mode = mode;
        this.domain = domain;
    }

    void write(Context ctx, Arrival arrival) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (mode == Mode.PRODUCTION && arrival.secure() && isOurs(arrival.host())) {
            ctx.header("Strict-Transport-Security", A_YEAR);
        }
    }

    private boolean isOurs(String host) {
        return host.equals(domain) || host.endsWith("." + domain);
    }
}
