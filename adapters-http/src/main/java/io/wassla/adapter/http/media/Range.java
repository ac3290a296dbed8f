package io.wassla.adapter.http.media;

import io.javalin.http.Context;
import io.wassla.core.media.ByteSpan;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One range of bytes as a client asks for it (RFC 9110, 14.1.2).
 *
 * @param first -1 when only the last so many are wanted
 * @param last -1 for all to the end; the number of bytes when {@code first} is -1
 */
record Range(long first, long last) {
    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /** Nothing when there is none, or one that may be left unheeded: several, malformed, of another version. */
    static Optional<Range> of(Context ctx, String etag) {
        var header = ctx.header("Range");
        var version = ctx.header("If-Range");
        if (header == null || (version != null && !version.equals(etag))) {
            return Optional.empty();
        }
        var parts = FORM.matcher(header.strip());
        if (!parts.matches() || (parts.group(1).isEmpty() && parts.group(2).isEmpty())) {
            return Optional.empty();
        }
        var range = new Range(number(parts.group(1)), number(parts.group(2)));
        return Optional.of(range).filter(each -> each.last < 0 || each.first <= each.last);
    }

    /** Nothing when it begins beyond the end. */
    Optional<ByteSpan> within(long total) {
        if (first < 0) {
            var length = Math.min(last, total);
            return length == 0 ? Optional.empty() : Optional.of(new ByteSpan(total - length, length));
        }
        if (first >= total) {
            return Optional.empty();
        }
        return Optional.of(new ByteSpan(first, (last < 0 ? total - 1 : Math.min(last, total - 1)) - first + 1));
    }

    private static long number(String digits) {
        return digits.isEmpty() ? -1 : Long.parseLong(digits);
    }
}
