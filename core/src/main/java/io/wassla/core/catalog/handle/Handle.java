package io.wassla.core.catalog.handle;

import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.InvalidValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a product or category in addresses: letters of any script (lower-case), digits and single hyphens, at
 * most 100 characters. Unique among its kind in its tenant and language.
 */
public record Handle(String value) {
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:-[\\p{L}\\p{M}\\p{Nd}]+)*");
    private static final Pattern MARKS = Pattern.compile("[\\u0640\\u064B-\\u065F\\u0670]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    /** Throws {@link InvalidValue} {@code handle_invalid}. */
    public Handle {
        value = Digits.toAscii(Normalizer.normalize(value.strip(), Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidValue("handle_invalid");
        }
    }

    /** From a name: «ورد الطائف» becomes {@code ورد-الطائف}. Empty when nothing of it can stand in an address. */
    public static Optional<Handle> from(String name) {
        var folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        var joined = GAPS.matcher(folded).replaceAll("-");
        var cut = strip(joined.length() > LONGEST - 8 ? joined.substring(0, LONGEST - 8) : joined);
        return FORM.matcher(Digits.toAscii(cut)).matches() ? Optional.of(new Handle(cut)) : Optional.empty();
    }

    /** For when this one is taken: {@code taif-rose-2}. */
    public Handle numbered(int number) {
        return new Handle(value + "-" + number);
    }

    private static String strip(String joined) {
        var from = joined.startsWith("-") ? 1 : 0;
        var to = joined.endsWith("-") ? joined.length() - 1 : joined.length();
        return from < to ? joined.substring(from, to) : "";
    }
}
