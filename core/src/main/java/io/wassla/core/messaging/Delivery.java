package io.wassla.core.messaging;

import com.google.common.base.Ascii;

/** What a provider said to a message. */
public sealed interface Delivery {

    /**
     * Taken; that it was read, or not thrown away later, is not known.
     *
     * @param id the provider's name for it, or empty
     */
    record Sent(String id) implements Delivery {}

    /**
     * Turned down, and would be again.
     *
     * @param detail the provider's own words, one line, at most 300 characters, no secret
     */
    record Refused(Fault fault, String detail) implements Delivery {}

    /** Nobody answered, or not in time; it may or may not have been sent. */
    record Unreachable(Fault fault, String detail) implements Delivery {}

    default boolean isSent() {
        return this instanceof Sent;
    }

    /** What went wrong, in kinds an operator can act on. */
    enum Fault {
        NOT_CONFIGURED,
        HOST_UNKNOWN,
        CONNECTION_REFUSED,
        TIMEOUT,
        ENCRYPTION_UNAVAILABLE,
        CERTIFICATE,
        LOGIN_REFUSED,
        SENDER_REFUSED,
        RECIPIENT_REFUSED,
        CONTENT_REFUSED,
        QUOTA,
        PROVIDER_FAILED,
        OTHER;

        public String code() {
            return Ascii.toLowerCase(name());
        }
    }
}
