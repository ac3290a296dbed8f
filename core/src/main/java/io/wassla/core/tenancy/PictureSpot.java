package io.wassla.core.tenancy;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** Where a store shows a picture of its own. */
public enum PictureSpot {
    /** On top of every page; it says the name of the store, and so needs no other words. */
    LOGO,
    /** At the opening of the front page. */
    HERO,
    /** Beside what the merchant tells of the store. */
    STORY;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<PictureSpot> of(String code) {
        return Arrays.stream(values()).filter(spot -> spot.code().equals(code)).findFirst();
    }
}
