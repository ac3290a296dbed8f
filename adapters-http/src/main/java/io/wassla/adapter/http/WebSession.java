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

    /**
     * Signs the browser in with a token that the core has just made.
     *
     * @param kept the longest that the session can last; the core decides by itself when it ends
     */
    public void begin(Context ctx, Secret token, Duration kept) {
        cookies.writeHidden(ctx, NAME, token.reveal(), kept);
    }

    public void end(Context ctx) {
        cookies.remove(ctx, NAME);
    }
}
