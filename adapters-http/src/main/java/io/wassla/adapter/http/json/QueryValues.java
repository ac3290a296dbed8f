package io.wassla.adapter.http.json;

import io.wassla.core.kernel.InvalidValue;
import java.time.Instant;
import java.util.UUID;

/** Values in query strings. */
public final class QueryValues {
    private static final int LONGEST = 200;

    private QueryValues() {}

    public static UUID id(String text) {
        return Scalars.uuid(text);
    }

    /** RFC 3339; a plus that became a space on the way is taken as a plus. */
    public static Instant instant(String text) {
        return Scalars.instant(text.replace(' ', '+'));
    }

    public static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidValue("unknown_value");
        };
    }

    public static String text(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidValue("too_long");
        }
        return Scalars.storable(text);
    }
}
