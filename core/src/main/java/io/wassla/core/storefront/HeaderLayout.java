package io.wassla.core.storefront;

import com.google.common.base.Ascii;

/** Where the name of the store stands on top of its pages. */
public enum HeaderLayout {
    CENTRED,
    START;

    public String code() {
        return Ascii.toLowerCase(name());
    }
}
