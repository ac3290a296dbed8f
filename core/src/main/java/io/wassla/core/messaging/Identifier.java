package io.wassla.core.messaging;

import io.wassla.core.kernel.InvalidValue;

/** What a person is known by and reached at: an e-mail address or a phone number. */
public sealed interface Identifier permits EmailAddress, PhoneNumber {

    /** In its normal form, to write to. */
    String value();

    /** What it is compared, found and counted by: two identifiers with the same key are the same. */
    String key();

    Channel channel();

    /** As its owner reads it. */
    String readable();

    /** For showing where a letter went without giving the address away. */
    String masked();

    /**
     * What a person typed: with an {@code @} it is an e-mail address, else a phone number. Throws {@link InvalidValue}
     * {@code identifier_invalid}.
     */
    static Identifier parse(String typed) {
        try {
            return typed.indexOf('@') >= 0 ? new EmailAddress(typed) : new PhoneNumber(typed);
        } catch (InvalidValue unusable) {
            throw new InvalidValue("identifier_invalid");
        }
    }
}
