package io.wassla.adapter.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Cookies that belong to exactly one host: {@code __Host-} and {@code Secure}, except in development mode, where there
 * is no HTTPS and their names are plain.
 */
public final class Cookies {
    private static final int GONE = 0;

    private final Mode mode;

    public Cookies(Mode mode) {
        this.mode = mode;
    }

    public @Nullable String read(Context ctx, String name) {
        return ctx.cookie(prefixed(name));
    }

    /** A cookie that scripts can't read. */
    public void writeHidden(Context ctx, String name, String value, Duration age) {
        ctx.cookie(cookie(name, value, Math.toIntExact(age.toSeconds()), true));
    }

    /** A cookie that scripts may read, for taste and never for trust. */
    public void writePlain(Context ctx, String name, String value, Duration age) {
        ctx.cookie(cookie(name, value, Math.toIntExact(age.toSeconds()), false));
    }

    public void remove(Context ctx, String name) {
        ctx.cookie(cookie(name, "", GONE, true));
    }

    private Cookie cookie(String name, String value, int age, boolean hidden) {
        return new Cookie(prefixed(name), value, "/", age, mode == Mode.PRODUCTION, hidden, null, SameSite.LAX);
    }

    private String prefixed(String name) {
        return mode == Mode.PRODUCTION ? "__Host-" + name : name;
    }
}
