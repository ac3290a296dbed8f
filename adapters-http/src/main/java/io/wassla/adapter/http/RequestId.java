package io.wassla.adapter.http;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The number of a request: in its answer, in every line of the log about it, in the problem a person reports. */
public final class RequestId {
    static final String HEADER = "X-Request-Id";
    private static final String KEY = RequestId.class.getName();
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    public static String of(Context ctx) {
        return requireNonNull(ctx.<String>attribute(KEY), "no request id");
    }

    /** Takes the one that the client sent, if it is sane, or makes one. */
    static String assign(Context ctx, Supplier<UUID> ids) {
        var sent = ctx.header(HEADER);
        var id = sent != null && SANE.matcher(sent).matches() ? sent : ids.get().toString();
        ctx.attribute(KEY, id);
        ctx.header(HEADER, id);
        return id;
    }
}
