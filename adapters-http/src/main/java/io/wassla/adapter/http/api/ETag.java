package io.wassla.adapter.http.api;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The version of a thing as an entity tag (RFC 9110, 8.8.3). */
final class ETag {
    private static final Pattern FORM = Pattern.compile("\"v(\\d{1,9})\"");

    private ETag() {}

    static String of(int version) {
        return "\"v" + version + "\"";
    }

    /** The version that a tag names; no version at all for a tag that is not ours, which therefore matches nothing. */
    static OptionalInt version(String tag) {
        var match = FORM.matcher(tag.strip());
        return match.matches() ? OptionalInt.of(Integer.parseInt(match.group(1))) : OptionalInt.empty();
    }
}
