package io.wassla.core.catalog.variant;

import io.wassla.core.kernel.InvalidValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A variant as a thing: what it weighs and what is printed on it.
 *
 * @param weightGrams 0 to 1,000,000
 * @param barcode 1 to 32 letters, digits and hyphens (EAN, UPC, ISBN or the merchant's own); no check digit is asked for
 */
public record Parcel(
        @Nullable Integer weightGrams, @Nullable String barcode) {
    public static final Parcel NONE = new Parcel(null, null);
    private static final Pattern BARCODE = Pattern.compile("[A-Za-z0-9-]{1,32}");

    public Parcel {
        if (weightGrams != null && (weightGrams < 0 || weightGrams > 1_000_000)) {
            throw new InvalidValue("weight_invalid");
        }
        if (barcode != null && !BARCODE.matcher(barcode).matches()) {
            throw new InvalidValue("barcode_invalid");
        }
    }
}
