package io.wassla.core.tenancy;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.OneLine;
import java.util.regex.Pattern;

/**
 * What a merchant calls the store: 1 to 80 characters of any script, spaces at the ends taken away, runs of them made
 * one.
 *
 * <p>It stands on {@linkplain OneLine one line}: in a subject, in a title.
 */
public record StoreName(String value) {
    public static final int LONGEST = 80;
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0]+");

    public StoreName {
        value = SPACES.matcher(OneLine.of(value)).replaceAll(" ").strip();
        var length = value.codePointCount(0, value.length());
        if (length < 1 || length > LONGEST) {
            throw new InvalidValue("name_invalid");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
