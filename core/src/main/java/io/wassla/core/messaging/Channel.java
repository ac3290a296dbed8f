package io.wassla.core.messaging;

import com.google.common.base.Ascii;

/** How a letter travels. */
public enum Channel {
    EMAIL,
    SMS;

    public String code() {
        return Ascii.toLowerCase(name());
    }
}
