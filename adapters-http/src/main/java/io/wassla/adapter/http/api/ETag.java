package io.wassla.adapter.http.api;

import com.google.common.base.Splitter;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a thing as an entity tag (RFC 9110, 8.8.3). */
final class ETag {
    private static final Splitter LIST = Splitter.on(',').trimResults();
    private static final Pattern FORM = Pattern.compile("\"v(\\d{1,9})\"");

    private ETag() {}

    static String of(int version) {
        return "\"v" + version + "\"";
    }

    /** The latest version that tags between commas name; those that are not ours name none, and match nothing. */
    static OptionalInt latest(String tags) {
        return LIST.splitToStream(tags)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max();
    }
}
