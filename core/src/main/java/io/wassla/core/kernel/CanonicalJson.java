package io.wassla.core.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One text per content: keys sorted, no spaces, numbers without exponent or trailing zeros. */
final class CanonicalJson {

    private CanonicalJson() {}

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Boolean truth -> truth.toString();
            case Number number -> number(number);
            case List<?> list -> list.stream().map(CanonicalJson::text).collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> map -> object(map);
            case Object text -> quoted(text.toString());
        };
    }

    private static String number(Number number) {
        var plain = new BigDecimal(number.toString());
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }

    private static String object(Map<?, ?> map) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        return sorted.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + text(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(letter -> append(quoted, (char) letter));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char letter) {
        if (letter == '"' || letter == '\\') {
            quoted.append('\\').append(letter);
        } else if (letter < ' ') {
            quoted.append("\\u%04x".formatted((int) letter));
        } else {
            quoted.append(letter);
        }
    }
}
