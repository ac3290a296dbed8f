package io.wassla.core.audit;

import io.wassla.core.kernel.Settings;

/** What a thing looked like before and after, as far as it changed. Never holds a secret, not even a sealed one. */
public record Change(Settings before, Settings after) {
    public static final Change NONE = new Change(Settings.NONE, Settings.NONE);

    public static Change to(Settings after) {
        return new Change(Settings.NONE, after);
    }
}
