package io.wassla.core.tenancy;

import io.wassla.core.kernel.InvalidValue;
import java.util.regex.Pattern;

/**
 * What a merchant calls the store: 1 to 80 characters of any script, spaces at the ends taken away, runs of them made
 * one.
 *
 * <p>Line breaks, control characters and invisible marks that turn the direction of a text are refused, so that a name
 * may stand in a subject line or a title.
 */
public record StoreName(String value) {
    public static final int LONGEST = 80;
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0]+");
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    public StoreName {
        value = SPACES.matcher(value).replaceAll(" ").strip();
        var length = value.codePointCount(0, value.length());
        if (length < 1 || length > LONGEST || UNFIT.matcher(value).find()) {
            throw new InvalidValue("name_invalid");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
