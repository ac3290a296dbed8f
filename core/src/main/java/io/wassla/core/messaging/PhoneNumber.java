package io.wassla.core.messaging;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.InvalidValue;

/**
 * A phone number in E.164: {@code +966551234567}.
 *
 * <p>Taken as people write it, in either script, with spaces, hyphens and brackets; without a country code it is
 * Saudi. Only numbers that the numbering plans know as valid; extensions and letters are refused. That anybody answers
 * is not promised.
 */
public record PhoneNumber(String value) implements Identifier {
    private static final String HOME = "SA";
    private static final int LONGEST_TYPED = 40;
    private static final int SHOWN_AT_END = 2;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        value = NUMBERS.format(parse(Digits.toAscii(value.strip())), PhoneNumberFormat.E164);
    }

    @Override
    public String key() {
        return value;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    /** As {@code +966 55 012 3456}. */
    @Override
    public String readable() {
        return NUMBERS.format(parse(value), PhoneNumberFormat.INTERNATIONAL);
    }

    /** Country, network and the last two digits: {@code +966 55 ••• ••56}. */
    @Override
    public String masked() {
        var readable = readable();
        var groups = readable.split("[ -]");
        var hidden = new StringBuilder(groups[0]);
        for (var group = 1; group < groups.length; group++) {
            hidden.append(' ')
                    .append(
                            group == 1 && groups.length > 2
                                    ? groups[1]
                                    : hidden(groups[group], group == groups.length - 1));
        }
        return hidden.toString();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String hidden(String group, boolean last) {
        var shown = last ? Math.min(SHOWN_AT_END, group.length()) : 0;
        return "•".repeat(group.length() - shown) + group.substring(group.length() - shown);
    }

    private static Phonenumber.PhoneNumber parse(String typed) {
        if (typed.length() > LONGEST_TYPED || typed.chars().anyMatch(Character::isLetter)) {
            throw new InvalidValue("phone_invalid");
        }
        try {
            var number = NUMBERS.parse(typed, HOME);
            if (NUMBERS.isValidNumber(number) && !number.hasExtension()) {
                return number;
            }
        } catch (NumberParseException unreadable) {
            throw new InvalidValue("phone_invalid");
        }
        throw new InvalidValue("phone_invalid");
    }
}
