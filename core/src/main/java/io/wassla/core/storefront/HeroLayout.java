package io.wassla.core.storefront;

import com.google.common.base.Ascii;

/** How a front page begins: picture beside text, picture above text, or text alone. */
public enum HeroLayout {
    SPLIT,
    FULL,
    PLAIN;

    public String code() {
        return Ascii.toLowerCase(name());
    }
}
