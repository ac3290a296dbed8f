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

    /** The one that a store speaks besides this one. */
    public Language other() {
        return this == AR ? EN : AR;
    }

    /** The one whose letters a text has, the other where it has neither's. */
    public static Language written(String text, Language otherwise) {
        if (hasLetter(text, Character.UnicodeScript.ARABIC)) {
            return AR;
        }
        return hasLetter(text, Character.UnicodeScript.LATIN) ? EN : otherwise;
    }

    private static boolean hasLetter(String text, Character.UnicodeScript script) {
        return text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == script);
    }

    public Locale locale() {
        return Locale.of(code());
    }
}
