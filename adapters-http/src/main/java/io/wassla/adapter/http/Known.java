package io.wassla.adapter.http;

import com.google.common.base.Splitter;
import io.javalin.http.Context;

/** Whether a client has the answer already (RFC 9110, 13.1.2): a list of entity tags, or {@code *} for any. */
public final class Known {
    private static final Splitter TAGS = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final String WEAK = "W/";

    private Known() {}

    /** @param tag strong, without a comma, as all of ours are */
    public static boolean by(Context ctx, String tag) {
        var known = ctx.header("If-None-Match");
        return known != null
                && (known.strip().equals("*") || TAGS.splitToStream(known).anyMatch(one -> same(one, tag)));
    }

    private static boolean same(String known, String tag) {
        return known.equals(tag) || known.equals(WEAK + tag);
    }
}
