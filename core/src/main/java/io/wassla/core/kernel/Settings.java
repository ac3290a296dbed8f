package io.wassla.core.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of free form, in the order it was given.
 *
 * @param values texts, numbers ({@code Long}, {@code BigDecimal}), booleans, nulls, lists and maps of these
 */
public record Settings(Map<String, @Nullable Object> values) {
    private static final int LONGEST = 32_768;
    public static final Settings NONE = new Settings(Map.of());

    public Settings {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Settings of(String key, @Nullable Object value) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(key, value);
        return new Settings(values);
    }

    public Settings with(String key, @Nullable Object value) {
        var more = new LinkedHashMap<String, @Nullable Object>(values);
        more.put(key, value);
        return new Settings(more);
    }

    /** What stands here and not, or not so, in the other. */
    public Settings without(Settings other) {
        var rest = new LinkedHashMap<String, @Nullable Object>(values);
        rest.entrySet()
                .removeIf(entry -> other.values.containsKey(entry.getKey())
                        && Objects.equals(entry.getValue(), other.values.get(entry.getKey())));
        return new Settings(rest);
    }

    /**
     * JSON merge patch (RFC 7396): nulls remove, objects are merged, all else replaces. Throws {@link InvalidValue}
     * {@code settings_too_large} when the outcome has more than 32,768 characters.
     */
    public Settings merged(Settings patch) {
        var merged = new Settings(merged(values, patch.values));
        if (merged.canonical().length() > LONGEST) {
            throw new InvalidValue("settings_too_large");
        }
        return merged;
    }

    /**
     * The same text for the same content, whatever storage did to the order of keys and the form of numbers: JSON
     * without spaces, keys sorted, numbers plain.
     */
    public String canonical() {
        return CanonicalJson.text(values);
    }

    private static Map<String, @Nullable Object> merged(Map<?, ?> target, Map<?, ?> patch) {
        var merged = new LinkedHashMap<String, @Nullable Object>();
        target.forEach((key, value) -> merged.put((String) key, value));
        patch.forEach((key, value) -> {
            if (value == null) {
                merged.remove(key);
            } else if (value instanceof Map<?, ?> inner) {
                merged.put((String) key, merged(merged.get(key) instanceof Map<?, ?> old ? old : Map.of(), inner));
            } else {
                merged.put((String) key, value);
            }
        });
        return merged;
    }
}
