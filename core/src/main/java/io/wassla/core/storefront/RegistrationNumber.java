package io.wassla.core.storefront;

import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.InvalidValue;
import java.util.regex.Pattern;

/** A number under which a seller is registered: in Saudi Arabia the 10 digits of a commercial registration. */
public record RegistrationNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z/-]{5,20}");

    /** Spaces are taken away. Throws {@link InvalidValue} {@code cr_number_invalid}. */
    public RegistrationNumber {
        value = Digits.toAscii(value).replaceAll("[ \\u00A0]", "");
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("cr_number_invalid");
        }
    }
}
