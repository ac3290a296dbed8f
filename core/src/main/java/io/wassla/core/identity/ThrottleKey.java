package io.wassla.core.identity;

/**
 * Whose tries are counted, of which kind. Ordered, so that locks are always taken in the same order.
 *
 * @param kind stable, short, for example {@code codes}
 * @param subject an identifier, a network, a user's id
 */
public record ThrottleKey(String kind, String subject) implements Comparable<ThrottleKey> {

    /** Kind and subject as one text, unique as the pair is: kinds hold no colon. */
    public String text() {
        return kind + ":" + subject;
    }

    @Override
    public int compareTo(ThrottleKey other) {
        return text().compareTo(other.text());
    }
}
