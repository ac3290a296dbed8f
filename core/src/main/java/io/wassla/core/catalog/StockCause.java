package io.wassla.core.catalog;

import com.google.common.base.Ascii;

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
}
