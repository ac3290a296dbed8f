package io.wassla.core.catalog.variant;

import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.InvalidValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stock keeping unit: the merchant's own code for one variant, 1 to 64 printable characters without spaces at its
 * ends; Arabic-Indic digits count as 0–9. Unique in its tenant, whatever the case of its letters.
 */
public record Sku(String value) {
    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ._/+#-]{0,62}[\\p{L}\\p{M}\\p{N}._/+#-])?");

    /** Throws {@link InvalidValue} {@code sku_invalid}. */
    public Sku {
        value = Digits.toAscii(value.strip());
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("sku_invalid");
        }
    }

    /** Empty when it can't be one. */
    public static Optional<Sku> parsed(String typed) {
        try {
            return Optional.of(new Sku(typed));
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }

    /** Equal for codes that count as the same. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
