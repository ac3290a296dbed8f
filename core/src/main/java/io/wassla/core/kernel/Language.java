package io.wassla.core.kernel;

import java.util.Locale;
import java.util.Optional;

/** A language that Wassla speaks. Arabic is the first and the fallback. */
public enum Language {
    AR,
    EN;

    /** ISO 639-1, lower-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Language> of(String code) {
        return switch (code.strip().toLowerCase(Locale.ROOT)) {
            case "ar" -> Optional.of(AR);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    public Locale locale() {
        return Locale.of(code());
    }
}
