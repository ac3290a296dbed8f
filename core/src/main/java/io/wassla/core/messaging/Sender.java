package io.wassla.core.messaging;

import io.wassla.core.kernel.InvalidValue;

/**
 * From whom e-mail comes.
 *
 * @param name what recipients see, at most 100 characters, one line, may be empty
 */
public record Sender(EmailAddress address, String name) {
    private static final int LONGEST = 100;

    public Sender {
        name = name(name);
    }

    static String name(String typed) {
        var name = typed.strip();
        if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("name_invalid");
        }
        return name;
    }
}
