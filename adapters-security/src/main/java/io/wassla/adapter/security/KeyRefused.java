package io.wassla.adapter.security;

import io.wassla.core.kernel.Sentence;
import io.wassla.core.kernel.Trouble;

/** What was given is no master key or no ring of them; told to the operator with the place it came from. */
final class KeyRefused extends Trouble {
    private static final long serialVersionUID = 1L;

    KeyRefused(String key, Object... values) {
        super(Sentence.of(KeyRefused.class, key, values), null);
    }

    static void unless(boolean fit, String key, Object... values) {
        if (!fit) {
            throw new KeyRefused(key, values);
        }
    }
}
