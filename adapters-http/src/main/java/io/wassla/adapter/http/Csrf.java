package io.wassla.adapter.http;

import com.google.common.io.BaseEncoding;
import io.javalin.http.Context;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.kernel.OpaqueToken;
import java.security.MessageDigest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a form was sent from one of our own pages to the person who sends it.
 *
 * <p>The token is bound by HMAC to the session, or before sign-in to a random cookie of this browser, and masked anew
 * for each page, so that compression gives nothing away. Besides, browsers that say where a request comes from
 * ({@code Origin}, {@code Sec-Fetch-Site}) must say that it comes from the same origin: stores on subdomains are the
 * same <em>site</em> as the dashboard, so cookies alone protect nothing.
 */
public final class Csrf {
    /** The name of the hidden form field. */
    public static final String FIELD = "_csrf";

    /** The name of the header for scripts of our own pages. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String VISIT = "wassla_visit";
    private static final Duration VISIT_KEPT = Duration.ofDays(1);
    private static final BaseEncoding BASE64 = BaseEncoding.base64Url().omitPadding();
    private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();
    private static final int LENGTH = 32;

    private final WebSession sessions;
    private final Cookies cookies;
    private final KeyedHash hash;
    private final Chance chance;

    public Csrf(WebSession sessions, Cookies cookies, KeyedHash hash, Chance chance) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.hash = hash;
        this.chance = chance;
    }

    /** For the hidden field of a form on the page that is being answered. May set a cookie. */
    public String token(Context ctx) {
        var key = key(ctx);
        return mask(expected(key != null ? key : startVisit(ctx)));
    }

    /** Refuses a request that one of our own pages did not send. Every handler of a form calls it first. */
    public void require(Context ctx) {
        require(ctx, sent(ctx));
    }

    /** The same for a form whose fields were read already, because a file came with it. */
    public void require(Context ctx, @Nullable String token) {
        var key = key(ctx);
        if (key == null || token == null || !isSameOrigin(ctx) || !matches(token, expected(key))) {
            throw Problem.of(ProblemType.FORM_EXPIRED).asException();
        }
    }

    /** Whether the browser, as far as it says, sent this from a page of the same origin. */
    public static boolean isSameOrigin(Context ctx) {
        var origin = ctx.header("Origin");
        var site = ctx.header("Sec-Fetch-Site");
        return (origin == null || origin.equals(Arrival.of(ctx).origin()))
                && (site == null || site.equals("same-origin") || site.equals("none"));
    }

    private @Nullable String key(Context ctx) {
        return sessions.token(ctx).map(token -> "session " + token.reveal()).orElseGet(() -> visit(ctx));
    }

    private @Nullable String visit(Context ctx) {
        String started = ctx.attribute(VISIT);
        var cookie = started != null ? started : cookies.read(ctx, VISIT);
        return cookie == null ? null : "visit " + cookie;
    }

    private String startVisit(Context ctx) {
        var visit = OpaqueToken.fresh(chance).reveal();
        cookies.writeHidden(ctx, VISIT, visit, VISIT_KEPT);
        ctx.attribute(VISIT, visit);
        return "visit " + visit;
    }

    private static @Nullable String sent(Context ctx) {
        var header = ctx.header(HEADER);
        return header != null ? header : ctx.formParam(FIELD);
    }

    private byte[] expected(String key) {
        return HEX.decode(hash.hash("csrf", key));
    }

    private String mask(byte[] expected) {
        var token = new byte[2 * LENGTH];
        var mask = chance.bytes(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            token[i] = mask[i];
            token[LENGTH + i] = (byte) (mask[i] ^ expected[i]);
        }
        return BASE64.encode(token);
    }

    private static boolean matches(String token, byte[] expected) {
        if (!BASE64.canDecode(token)) {
            return false;
        }
        var bytes = BASE64.decode(token);
        if (bytes.length != 2 * LENGTH) {
            return false;
        }
        var unmasked = new byte[LENGTH];
        for (var i = 0; i < LENGTH; i++) {
            unmasked[i] = (byte) (bytes[i] ^ bytes[LENGTH + i]);
        }
        return MessageDigest.isEqual(unmasked, expected);
    }
}
