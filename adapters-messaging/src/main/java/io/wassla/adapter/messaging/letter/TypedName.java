package io.wassla.adapter.messaging.letter;

import java.util.regex.Pattern;

/** Makes a name that a stranger typed fit to stand in a letter of ours. */
final class TypedName {
    private static final int LONGEST = 80;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");
    /** Format characters, among them all that turn the direction of text; the joiners ZWNJ and ZWJ belong to words. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}&&[^\\u200C\\u200D]]+");
    /** What mail software would turn into a link: a letter must not become the carrier of somebody's advertising. */
    private static final Pattern LINK_DOT = Pattern.compile("(?<=[\\p{L}\\p{N}])([.:/@])(?=[\\p{L}\\p{N}/])");

    private TypedName() {}

    static String tame(String typed) {
        var visible = INVISIBLE
                .matcher(BLANKS.matcher(typed).replaceAll(" "))
                .replaceAll("")
                .strip();
        return LINK_DOT.matcher(shortened(visible)).replaceAll("$1\u2060");
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
