package io.wassla.core.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that went wrong and that a person is told of in a language of theirs; its message is in English. */
public abstract class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    protected Trouble(Sentence why, @Nullable Throwable cause) {
        super(cause);
        this.why = why;
    }

    public final Sentence why() {
        return why;
    }

    @Override
    public final String getMessage() {
        return why.in(Locale.ENGLISH);
    }
}
