package io.wassla.core.identity.code;

import io.wassla.core.messaging.Identifier;
import java.time.Duration;

/** What a typed code turned out to be. */
public sealed interface CodeVerdict {

    /** Right, and used up by this. */
    record Right(Identifier proven) implements CodeVerdict {}

    /**
     * Wrong, used, expired, replaced or never sent: one answer for all of them.
     *
     * @param attemptsLeft 0 when there are none, or nothing to guess at
     */
    record Wrong(int attemptsLeft) implements CodeVerdict {}

    /** Guessed at too often before; the right code no longer helps. */
    record Exhausted() implements CodeVerdict {}

    record TooOften(Duration retryAfter) implements CodeVerdict {}
}
