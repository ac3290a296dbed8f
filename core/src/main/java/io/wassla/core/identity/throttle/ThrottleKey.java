package io.wassla.core.identity.throttle;

import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.messaging.Identifier;

/**
 * Whose tries are counted, of which kind. Ordered, so that locks are always taken in the same order.
 *
 * @param kind stable, short, for example {@code codes}
 * @param subject a network, a user's id, or the keyed hash of an identifier
 */
public record ThrottleKey(String kind, String subject) implements Comparable<ThrottleKey> {

    /** Of somebody who may have no account: what is stored does not tell who it was. */
    public static ThrottleKey of(String kind, Identifier identifier, KeyedHash hash) {
        return new ThrottleKey(kind, hash.hash("throttle", identifier.key()));
    }

    /** Kind and subject as one text, unique as the pair is: kinds hold no colon. */
    public String text() {
        return kind + ":" + subject;
    }

    @Override
    public int compareTo(ThrottleKey other) {
        return text().compareTo(other.text());
    }
}
