package io.wassla.core.kernel;

import java.time.Duration;
import java.util.Locale;

/** The outside world did not answer: the database, a gateway. Nothing is known of the outcome. */
public final class PortUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence what;
    private final Duration retryAfter;

    /** @param what does not answer, for the operator */
    public PortUnavailable(Sentence what, Duration retryAfter, Throwable cause) {
        super(cause);
        this.what = what;
        this.retryAfter = retryAfter;
    }

    public Sentence what() {
        return what;
    }

    /** How long to wait before asking again. */
    public Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public String getMessage() {
        return what.in(Locale.ENGLISH);
    }
}
