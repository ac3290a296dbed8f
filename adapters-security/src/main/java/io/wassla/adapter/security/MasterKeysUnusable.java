package io.wassla.adapter.security;

import io.wassla.core.kernel.Sentence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The master keys can't be had: a file that others may read, a command that failed, a text that is no key.
 *
 * <p>What it says is written for the operator and holds no part of a key.
 */
public final class MasterKeysUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    MasterKeysUnusable(String key, Object... values) {
        this(null, key, values);
    }

    MasterKeysUnusable(@Nullable Throwable cause, String key, Object... values) {
        super(cause);
        this.why = Sentence.of(MasterKeysUnusable.class, key, values);
    }

    public Sentence why() {
        return why;
    }

    @Override
    public String getMessage() {
        return why.in(Locale.ENGLISH);
    }
}
