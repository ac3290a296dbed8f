package io.wassla.core.identity;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.OneLine;

/**
 * What a person is called, in any script: 1 to 100 characters on {@linkplain OneLine one line}, outer space cut off.
 */
public record PersonName(String value) {
    private static final int MAX_LENGTH = 100;

    public PersonName {
        value = OneLine.of(value);
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new InvalidValue("name_invalid");
        }
    }
}
