package io.wassla.adapter.http;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/** Whether a client takes gzip (RFC 9110, 12.5.3): named, and not with a weight of 0. */
public final class Gzip {
    private static final String ENCODING = "Accept-Encoding";
    private static final Splitter ENCODINGS = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Pattern TAKEN = Pattern.compile("(x-)?gzip\\s*(;.*)?");
    private static final Pattern REFUSED = Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*");

    private Gzip() {}

    public static boolean isTaken(Context ctx) {
        var encodings = ctx.header(ENCODING);
        return encodings != null
                && ENCODINGS
                        .splitToStream(Ascii.toLowerCase(encodings))
                        .anyMatch(one -> TAKEN.matcher(one).matches()
                                && !REFUSED.matcher(one).matches());
    }

    /** Of an answer that is compressed for who takes it: its strong tag, which is another one then (RFC 9110, 8.8.3.3). */
    public static String tag(Context ctx, String tag) {
        return isTaken(ctx) ? tag.substring(0, tag.length() - 1) + "-gz\"" : tag;
    }

    /** Tells caches that the answer is another one for who takes gzip. */
    public static void vary(Context ctx) {
        var others = ctx.res().getHeader("Vary");
        ctx.header("Vary", others == null ? ENCODING : others + ", " + ENCODING);
    }
}
