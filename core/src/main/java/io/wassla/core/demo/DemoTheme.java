package io.wassla.core.demo;

import com.google.common.base.Ascii;
import io.wassla.core.kernel.InvalidValue;
import java.util.Arrays;

/** What a demo store sells. */
public enum DemoTheme {
    /** Something of everything. */
    SOUQ,
    PERFUMES,
    FASHION,
    GROCERY,
    HOME,
    ELECTRONICS,
    BOOKS,
    TOYS,
    HANDMADE;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    /** Throws {@link InvalidValue} {@code theme_unknown}. */
    public static DemoTheme of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("theme_unknown"));
    }

    boolean has(DemoTheme other) {
        return this == SOUQ || this == other;
    }
}
