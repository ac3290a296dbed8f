package io.wassla.core.identity;

import io.wassla.core.kernel.InvalidValue;

/**
 * What a person is called, in any script: 1 to 100 characters, outer space cut off.
 *
 * <p>Control characters and line breaks are refused, so that a name can stand in a mail header or a log line.
 */
public record PersonName(String value) {
    private static final int MAX_LENGTH = 100;

    public PersonName {
        value = value.strip();
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.codePoints().anyMatch(PersonName::isUnprintable)) {
            throw new InvalidValue("name_invalid");
        }
    }

    private static boolean isUnprintable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> isDirectionOverride(letter);
        };
    }

    private static boolean isDirectionOverride(int letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
    }
}
