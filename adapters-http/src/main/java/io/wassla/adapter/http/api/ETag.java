package io.wassla.adapter.http.api;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The version of a thing, and what is told of it, as an entity tag (RFC 9110, 8.8.3): of what changes without a new
 * version, such as stock, the tag changes too.
 */
final class ETag {
    private static final Splitter LIST = Splitter.on(',').trimResults();
    private static final Pattern FORM = Pattern.compile("\"v(?<version>\\d{1,9})(?<told>\\.[0-9a-f]{16})?(-gz)?\"");

    private ETag() {}

    /** @param body what is told, as JSON */
    static String of(int version, String body) {
        var told = Hashing.murmur3_128().hashString(body, StandardCharsets.UTF_8);
        return "\"v" + version + "." + told.toString().substring(0, 16) + "\"";
    }

    /** The latest version that tags between commas name; those that are not ours name none, and match nothing. */
    static OptionalInt latest(String tags) {
        return ours(tags)
                .mapToInt(match -> Integer.parseInt(match.group("version")))
                .max();
    }

    /** Whether one of the tags between commas is this one, whichever way the answer was compressed. */
    static boolean names(String tags, String tag) {
        return ours(tags)
                .anyMatch(match -> tag.startsWith("\"v" + match.group("version") + ".")
                        && (match.group("told") == null || tag.contains(match.group("told"))));
    }

    private static Stream<Matcher> ours(String tags) {
        return LIST.splitToStream(tags).map(FORM::matcher).filter(Matcher::matches);
    }
}
