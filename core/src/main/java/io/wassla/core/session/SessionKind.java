package io.wassla.core.session;

import com.google.common.base.Ascii;

/** What holds a session. */
public enum SessionKind {
    /** A browser with an opaque cookie. */
    WEB,
    /** A client with a short-lived access token and a refresh token that changes at each use. */
    API;

    public String code() {
        return Ascii.toLowerCase(name());
    }
}
