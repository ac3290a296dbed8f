package io.wassla.core.messaging;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.OneLine;

/**
 * From whom e-mail comes.
 *
 * @param name what recipients see, at most 100 characters, {@linkplain OneLine one line}, may be empty
 */
public record Sender(EmailAddress address, String name) {
    private static final int LONGEST = 100;

    public Sender {
        name = name(name);
    }

    static String name(String typed) {
        var name = OneLine.of(typed);
        if (name.length() > LONGEST) {
            throw new InvalidValue("name_invalid");
        }
        return name;
    }
}
