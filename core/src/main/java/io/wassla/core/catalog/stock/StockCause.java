package io.wassla.core.catalog.stock;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** Why a stock changed. */
public enum StockCause {
    /** The variant was made with it. */
    CREATED,
    /** Somebody set it. */
    SET,
    /** A file said so. */
    IMPORTED,
    SOLD,
    /** An order was cancelled, refused or never paid. */
    RELEASED,
    RETURNED;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<StockCause> of(String code) {
        return Arrays.stream(values())
                .filter(cause -> cause.code().equals(code))
                .findFirst();
    }
}
