package io.wassla.adapter.persistence.embedded;

import io.wassla.core.kernel.Sentence;
import io.wassla.core.kernel.Trouble;
import org.jspecify.annotations.Nullable;

/** Why the embedded PostgreSQL is not there. What it says is fit for the operator; it never holds a secret. */
public final class EmbeddedPostgresException extends Trouble {
    private static final long serialVersionUID = 1L;

    /** What kind of trouble, so that a command can answer with its own words and exit code. */
    public enum Reason {
        /** Another server process works on this data folder. */
        IN_USE,
        /** The data were written by another major version of PostgreSQL. */
        OTHER_VERSION,
        /** No binaries for this operating system and processor, or they do not run here. */
        UNSUPPORTED_PLATFORM,
        /** PostgreSQL refuses to run as root, and no way was found to run it as somebody else. */
        NOBODY_TO_RUN_AS,
        /** The data folder or what it should hold cannot be read, written or used. */
        DATA_FOLDER,
        /** PostgreSQL did not start, stop or answer as it should; its log says more. */
        FAILED
    }

    private final Reason reason;

    EmbeddedPostgresException(Reason reason, String key, Object... values) {
        this(reason, null, key, values);
    }

    EmbeddedPostgresException(Reason reason, @Nullable Throwable cause, String key, Object... values) {
        super(Sentence.of(EmbeddedPostgresException.class, key, values), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
