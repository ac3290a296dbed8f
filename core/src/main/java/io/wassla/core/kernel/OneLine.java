package io.wassla.core.kernel;

import java.util.regex.Pattern;

/**
 * A name that somebody typed and others read, in any script, fit to stand on one line: in a title, a mail header, a log.
 *
 * <p>Marks that nobody sees (soft hyphens, zero-width spaces, single direction marks, fillers) are taken away, so that
 * two names that look alike are alike; the joiners ZWNJ and ZWJ stay, because words and pictures are written with them.
 * Refused are line breaks, control characters, marks that turn the direction of what follows, half letters, and a text
 * in which nothing is left to see. Letters of different scripts that resemble each other are not told apart.
 */
public final class OneLine {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B\\u200E\\u200F"
                    + "\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]+");
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");
    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    private OneLine() {}

    /** The text without its invisible marks and outer space; empty when that is all there was. */
    public static String of(String typed) {
        var text = INVISIBLE.matcher(typed).replaceAll("").strip();
        var blank = !text.isEmpty() && !SEEN.matcher(text).find();
        if (blank || UNFIT.matcher(text).find()) {
            throw new InvalidValue("name_invalid");
        }
        return text;
    }
}
