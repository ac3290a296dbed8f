package io.wassla.adapter.security;

import io.wassla.core.kernel.Sentence;
import io.wassla.core.kernel.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The master keys can't be had: a file that others may read, a text that is no key.
 *
 * <p>What it says is written for the operator and holds no part of a key.
 */
public final class MasterKeysUnusable extends Trouble {
    private static final long serialVersionUID = 1L;

    MasterKeysUnusable(String key, Object... values) {
        this(null, key, values);
    }

    MasterKeysUnusable(@Nullable Throwable cause, String key, Object... values) {
        super(Sentence.of(MasterKeysUnusable.class, key, values), cause);
    }
}
