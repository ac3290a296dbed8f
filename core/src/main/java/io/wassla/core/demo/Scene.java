package io.wassla.core.demo;

import com.google.common.base.Ascii;

/** Where the thing on a picture stands. */
public enum Scene {
    /** Before an arch. */
    ARCH,
    /** Before a disc. */
    DISC,
    /** In light that falls through a window. */
    WINDOW,
    /** Looked at from near. */
    CLOSE;

    public String code() {
        return Ascii.toLowerCase(name());
    }
}
