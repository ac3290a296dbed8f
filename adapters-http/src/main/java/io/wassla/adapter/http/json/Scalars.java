package io.wassla.adapter.http.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Ascii;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Settings;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Single values in requests. Nothing is coerced: a number is no text, and a text no number. */
final class Scalars {
    private static final Set<Class<?>> RECORDS = Set.of(Secret.class, Settings.class);
    private static final int UUID_LENGTH = 36;

    /** Years have four digits (RFC 3339). */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");

    private static final int MOST_SETTINGS = 64 * 1024;

    private Scalars() {}

    /** Whether a record is one value in JSON and no object of ours. */
    static boolean knows(Class<?> type) {
        return RECORDS.contains(type);
    }

    static Object read(JsonNode node, Class<?> type, int most) {
        if (type == String.class) {
            return text(node, most);
        }
        if (type == Secret.class) {
            return new Secret(text(node, most));
        }
        if (type == Boolean.class || type == boolean.class) {
            require(node.isBoolean(), "type_invalid");
            return node.booleanValue();
        }
        if (type == Integer.class || type == int.class) {
            require(node.isIntegralNumber() && node.canConvertToInt(), "type_invalid");
            return node.intValue();
        }
        if (type == Long.class || type == long.class) {
            require(node.isIntegralNumber() && node.canConvertToLong(), "type_invalid");
            return node.longValue();
        }
        if (type.isEnum()) {
            return constant(text(node, most), type);
        }
        return structured(node, type);
    }

    private static Object structured(JsonNode node, Class<?> type) {
        if (type == UUID.class) {
            return uuid(text(node, About.USUAL_LENGTH));
        }
        if (type == Instant.class) {
            return instant(text(node, About.USUAL_LENGTH));
        }
        if (type == Settings.class) {
            return settings(node);
        }
        throw new IllegalStateException("no way to read " + type);
    }

    static UUID uuid(String text) {
        try {
            require(text.length() == UUID_LENGTH, "id_invalid");
            return UUID.fromString(text);
        } catch (InvalidValue refused) {
            throw refused;
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue("id_invalid");
        }
    }

    static Instant instant(String text) {
        try {
            var time = OffsetDateTime.parse(text).toInstant();
            require(!time.isBefore(FIRST) && time.isBefore(TOO_LATE), "time_invalid");
            return time;
        } catch (DateTimeException malformed) {
            throw new InvalidValue("time_invalid");
        }
    }

    private static String text(JsonNode node, int most) {
        require(node.isTextual(), "type_invalid");
        var text = node.textValue();
        require(text.length() <= most, "too_long");
        return storable(text);
    }

    /** No database stores NUL, and half a surrogate pair is no letter. */
    static String storable(String text) {
        require(text.codePoints().noneMatch(Scalars::isUnstorable), "text_invalid");
        return text;
    }

    private static boolean isUnstorable(int letter) {
        return letter == 0
                || letter == 0xFFFE
                || letter == 0xFFFF
                || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }

    private static Object constant(String text, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> Ascii.toLowerCase(((Enum<?>) each).name()).equals(text))
                .findAny()
                .orElseThrow(() -> new InvalidValue("unknown_value"));
    }

    private static Settings settings(JsonNode node) {
        require(node.isObject(), "type_invalid");
        require(node.toString().length() <= MOST_SETTINGS, "too_long");
        requireStorable(node);
        try {
            var settings = Settings.NONE;
            for (var entry : node.properties()) {
                settings = settings.with(entry.getKey(), plain(entry.getValue()));
            }
            return settings;
        } catch (UncheckedJson malformed) {
            throw new InvalidValue("type_invalid");
        }
    }

    private static void requireStorable(JsonNode node) {
        if (node.isTextual()) {
            storable(node.textValue());
        }
        node.properties().forEach(entry -> storable(entry.getKey()));
        node.forEach(Scalars::requireStorable);
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        try {
            return Json.mapper().treeToValue(node, Object.class);
        } catch (JsonProcessingException malformed) {
            throw new UncheckedJson(malformed);
        }
    }

    private static void require(boolean holds, String code) {
        if (!holds) {
            throw new InvalidValue(code);
        }
    }

    private static final class UncheckedJson extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UncheckedJson(Exception cause) {
            super(cause);
        }
    }
}
