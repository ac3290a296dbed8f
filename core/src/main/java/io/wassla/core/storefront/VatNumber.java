package io.wassla.core.storefront;

import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.InvalidValue;
import java.util.regex.Pattern;

/** A Saudi VAT registration number: 15 digits, 3 at both ends (BR-KSA-40). No check digit is asked for. */
public record VatNumber(String value) {
    private static final Pattern FORM = Pattern.compile("3\\d{13}3");

    /** Spaces between digits are taken away. Throws {@link InvalidValue} {@code vat_number_invalid}. */
    public VatNumber {
        value = Digits.toAscii(value).replaceAll("[ \\u00A0]", "");
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("vat_number_invalid");
        }
    }
}
