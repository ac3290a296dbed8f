package io.wassla.core.messaging;

import com.google.common.base.Ascii;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a letter was sent, or why not; never its words.
 *
 * @param to may be a phone number: text messages are kept here too
 * @param provider who carried it, or {@code none} when none is set up
 * @param error the fault's code and the provider's words; absent when sent
 */
public record EmailLogEntry(
        UUID id,
        Identifier to,
        String template,
        String provider,
        Status status,
        @Nullable String error,
        Instant at) {
    private static final String BETWEEN = ": ";

    static EmailLogEntry of(UUID id, Identifier to, Letter letter, String provider, Delivery delivery, Instant at) {
        return switch (delivery) {
            case Delivery.Sent sent -> new EmailLogEntry(id, to, letter.template(), provider, Status.SENT, null, at);
            case Delivery.Refused(var fault, var detail) ->
                new EmailLogEntry(id, to, letter.template(), provider, Status.REFUSED, error(fault, detail), at);
            case Delivery.Unreachable(var fault, var detail) ->
                new EmailLogEntry(id, to, letter.template(), provider, Status.UNREACHABLE, error(fault, detail), at);
        };
    }

    /** What went wrong; empty when it was sent, or by a fault that this release does not know. */
    public Optional<Delivery.Fault> fault() {
        return error == null ? Optional.empty() : Delivery.Fault.of(error.split(BETWEEN, 2)[0]);
    }

    /** The provider's own; empty where it said nothing. */
    public String words() {
        return error == null || !error.contains(BETWEEN) ? "" : error.split(BETWEEN, 2)[1];
    }

    private static String error(Delivery.Fault fault, String detail) {
        return detail.isEmpty() ? fault.code() : fault.code() + BETWEEN + detail;
    }

    public enum Status {
        SENT,
        REFUSED,
        UNREACHABLE;

        public String code() {
            return Ascii.toLowerCase(name());
        }
    }
}
