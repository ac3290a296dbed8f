package io.wassla.core.messaging;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** By whom the platform's e-mail goes out. */
public enum EmailProvider {
    SMTP,
    SENDGRID;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<EmailProvider> of(String code) {
        return Arrays.stream(values())
                .filter(provider -> provider.code().equals(code))
                .findFirst();
    }
}
