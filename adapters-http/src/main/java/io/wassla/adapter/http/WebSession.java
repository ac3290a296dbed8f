package io.wassla.adapter.http;

import io.javalin.http.Context;
import io.wassla.core.kernel.Secret;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cookie that signs a browser in. It holds nothing but an opaque token, always a fresh one: what a browser brought
 * along before it signed in is never taken over.
 */
public final class WebSession {
    /** How long a browser keeps the cookie; the server decides by itself how long the session lives. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String NAME = "wassla";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Cookies cookies;

    public WebSession(Cookies cookies) {
        this.cookies = cookies;
    }

    /** The token that the request brought; whether it means anything is for the core to say. */
    public Optional<Secret> token(Context ctx) {
        return Optional.ofNullable(cookies.read(ctx, NAME))
                .filter(text -> TOKEN.matcher(text).matches())
                .map(Secret::new);
    }

    /** Signs the browser in with a token that the core has just made. */
    public void begin(Context ctx, Secret token) {
        cookies.writeHidden(ctx, NAME, token.reveal(), KEPT);
    }

    public void end(Context ctx) {
        cookies.remove(ctx, NAME);
    }
}
