package io.wassla.adapter.http.json;

import org.jspecify.annotations.Nullable;

/** A field that was sent, perhaps as null: in a merge patch, null takes away what an absent field leaves alone. */
public record Given<T>(@Nullable T value) {

    /** What was sent; what was there before when nothing was. */
    public static <T> @Nullable T or(@Nullable Given<T> given, @Nullable T before) {
        return given == null ? before : given.value();
    }

    /** For a field of a new thing, where null and absent are the same. */
    public static <T> @Nullable Given<T> of(@Nullable T value) {
        return value == null ? null : new Given<>(value);
    }
}
