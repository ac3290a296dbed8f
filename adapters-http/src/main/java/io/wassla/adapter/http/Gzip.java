package io.wassla.adapter.http;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/** Whether a client takes gzip (RFC 9110, 12.5.3): named, and not with a weight of 0. */
public final class Gzip {
    private static final Splitter ENCODINGS = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Pattern TAKEN = Pattern.compile("(x-)?gzip\\s*(;.*)?");
    private static final Pattern REFUSED = Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*");

    private Gzip() {}

    public static boolean isTaken(Context ctx) {
        var encodings = ctx.header("Accept-Encoding");
        return encodings != null
                && ENCODINGS
                        .splitToStream(Ascii.toLowerCase(encodings))
                        .anyMatch(one -> TAKEN.matcher(one).matches()
                                && !REFUSED.matcher(one).matches());
    }
}
