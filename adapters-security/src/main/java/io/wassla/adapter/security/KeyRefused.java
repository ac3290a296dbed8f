package io.wassla.adapter.security;

import io.wassla.core.kernel.Sentence;
import java.util.Locale;

/** What was given is no master key or no ring of them; told to the operator with the place it came from. */
final class KeyRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    KeyRefused(String key, Object... values) {
        this.why = Sentence.of(KeyRefused.class, key, values);
    }

    static void unless(boolean fit, String key, Object... values) {
        if (!fit) {
            throw new KeyRefused(key, values);
        }
    }

    Sentence why() {
        return why;
    }

    @Override
    public String getMessage() {
        return why.in(Locale.ENGLISH);
    }
}
