package io.wassla.core.kernel;

import java.time.Duration;

/** The outside world did not answer: the database, a gateway. Nothing is known of the outcome. */
public final class PortUnavailable extends Trouble {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param what does not answer, for the operator */
    public PortUnavailable(Sentence what, Duration retryAfter, Throwable cause) {
        super(what, cause);
        this.retryAfter = retryAfter;
    }

    /** How long to wait before asking again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
