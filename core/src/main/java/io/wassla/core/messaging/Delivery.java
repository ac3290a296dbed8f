package io.wassla.core.messaging;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import java.util.Optional;

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
     * @param detail the provider's own words, one line, at most 300 characters, no secret; empty where it said nothing,
     *     and then the fault's sentence ({@link FaultSentences}) says all there is
     */
    record Refused(Fault fault, String detail) implements Delivery {
        public static Refused wordlessly(Fault fault) {
            return new Refused(fault, "");
        }
    }

    /** Nobody answered, or not in time; it may or may not have been sent. */
    record Unreachable(Fault fault, String detail) implements Delivery {
        public static Unreachable wordlessly(Fault fault) {
            return new Unreachable(fault, "");
        }
    }

    default boolean isSent() {
        return this instanceof Sent;
    }

    /** What went wrong, in kinds an operator can act on. */
    enum Fault {
        NOT_CONFIGURED,
        /** The master key that the stored password or key was sealed with is missing. */
        SECRET_UNREADABLE,
        HOST_UNKNOWN,
        CONNECTION_REFUSED,
        TIMEOUT,
        ENCRYPTION_UNAVAILABLE,
        CERTIFICATE,
        LOGIN_UNAVAILABLE,
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

        static Optional<Fault> of(String code) {
            return Enums.getIfPresent(Fault.class, Ascii.toUpperCase(code)).toJavaUtil();
        }
    }
}
