package io.wassla.core.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a part of a list.
 *
 * @param limit 1 to 100
 * @param from where the part begins; the newest when absent
 */
public record PageRequest(int limit, @Nullable Cursor from) {
    public static final int MOST = 100;
    public static final PageRequest FIRST = new PageRequest(20, null);

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new InvalidValue("limit_invalid");
        }
    }
}
