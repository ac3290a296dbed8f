package io.wassla.core.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of free form, in the order it was given.
 *
 * @param values texts, numbers ({@code Long}, {@code BigDecimal}), booleans, nulls, lists and maps of these
 */
public record Settings(Map<String, @Nullable Object> values) {
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
}
