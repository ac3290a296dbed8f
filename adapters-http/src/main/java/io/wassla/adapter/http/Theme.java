package io.wassla.adapter.http;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** How bright a person likes pages; {@code SYSTEM} leaves it to the device. */
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<Theme> of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findAny();
    }
}
