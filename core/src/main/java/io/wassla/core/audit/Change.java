package io.wassla.core.audit;

import io.wassla.core.kernel.Settings;

/** What a thing looked like before and after, as far as it changed. Never holds a secret, not even a sealed one. */
public record Change(Settings before, Settings after) {
    public static final Change NONE = new Change(Settings.NONE, Settings.NONE);

    /** Keeps only what differs. */
    public static Change between(Settings before, Settings after) {
        return new Change(before.without(after), after.without(before));
    }

    public static Change to(Settings after) {
        return new Change(Settings.NONE, after);
    }

    /** Adds a remark to what stands after, if it applies. */
    public Change noting(String remark, boolean applies) {
        return applies ? new Change(before, after.with(remark, true)) : this;
    }
}
