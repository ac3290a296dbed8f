package io.wassla.adapter.http.page;

import io.wassla.core.kernel.Language;
import java.util.Locale;

/** The grammatical number of a count: Arabic has six forms, English two (the CLDR's names and rules). */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    static Plural of(long count, Language language) {
        return switch (language) {
            case AR -> arabic(count);
            case EN -> count == 1 ? ONE : OTHER;
        };
    }

    private static Plural arabic(long count) {
        if (count <= 2) {
            return count == 0 ? ZERO : count == 1 ? ONE : TWO;
        }
        var tail = count % 100;
        return tail >= 3 && tail <= 10 ? FEW : tail >= 11 ? MANY : OTHER;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
