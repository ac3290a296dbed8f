package io.wassla.core.audit;

import java.util.UUID;

/** Who acted. */
public sealed interface Actor {

    /** Somebody with an account. */
    record Person(UUID user) implements Actor {}

    /** Somebody who has not signed in (yet). */
    record Anonymous() implements Actor {}

    /** Whoever runs commands on the server itself. */
    record Operator() implements Actor {}

    /** Wassla by itself: a job, a clean-up. */
    record Automatic() implements Actor {}
}
