package io.wassla.core.messaging;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** How the way to an SMTP server is protected. */
public enum TransportSecurity {
    /** Not at all: only to a server on this machine. */
    NONE,
    /** Encrypted after a greeting in the clear, required (RFC 3207). */
    STARTTLS,
    /** Encrypted from the first byte (RFC 8314). */
    TLS;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<TransportSecurity> of(String code) {
        return Arrays.stream(values())
                .filter(security -> security.code().equals(code))
                .findFirst();
    }
}
