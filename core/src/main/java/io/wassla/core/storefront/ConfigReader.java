package io.wassla.core.storefront;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.FieldFaults;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values out of free-form settings. What is absent, null or empty is absent; what is malformed is noted, and
 * absent too.
 */
final class ConfigReader {
    private static final int MOST = 20;

    private final String path;
    private final Map<?, ?> values;
    private final Language language;
    private final FieldFaults faults;

    ConfigReader(String path, Map<?, ?> values, Language language, FieldFaults faults) {
        this.path = path;
        this.values = values;
        this.language = language;
        this.faults = faults;
    }

    ConfigReader inner(String key) {
        return switch (values.get(key)) {
            case null -> at(key, Map.of());
            case Map<?, ?> map -> at(key, map);
            case Object other -> {
                wrong(key, "type_invalid");
                yield at(key, Map.of());
            }
        };
    }

    <T> Optional<T> value(String key, Function<String, ? extends T> read) {
        return switch (values.get(key)) {
            case null -> Optional.empty();
            case String text when text.isBlank() -> Optional.empty();
            case String text -> faults.check(path + "." + key, () -> read.apply(text));
            case Object other -> {
                wrong(key, "type_invalid");
                yield Optional.empty();
            }
        };
    }

    <T> Optional<T> constant(String key, T[] all, Function<? super T, String> code) {
        return value(
                key,
                text -> Arrays.stream(all)
                        .filter(each -> code.apply(each).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new InvalidValue("unknown_value")));
    }

    /** Notes that a value is needed and absent. */
    <T> T missing(String key, T instead) {
        if (values.get(key) == null) {
            wrong(key, "required");
        }
        return instead;
    }

    /** A bare text is of the store's own language. */
    LocalizedText localized(String key, UnaryOperator<LocalizedText> bound) {
        return faults.check(path + "." + key, () -> bound.apply(text(values.get(key))))
                .orElse(LocalizedText.NONE);
    }

    <T> Optional<List<T>> list(String key, Function<ConfigReader, ? extends T> read, UnaryOperator<List<T>> check) {
        return switch (values.get(key)) {
            case null -> Optional.empty();
            case List<?> list
            when list.size() <= MOST -> faults.check(path + "." + key, () -> check.apply(elements(key, list, read)));
            case Object other -> {
                wrong(key, "type_invalid");
                yield Optional.empty();
            }
        };
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw new InvalidValue("date_invalid");
        }
    }

    private <T> List<T> elements(String key, List<?> list, Function<ConfigReader, ? extends T> read) {
        var elements = ImmutableList.<T>builder();
        for (var place = 0; place < list.size(); place++) {
            if (!(list.get(place) instanceof Map<?, ?> map)) {
                throw new InvalidValue("type_invalid");
            }
            elements.add(read.apply(at(key + "." + place, map)));
        }
        return elements.build();
    }

    private LocalizedText text(@Nullable Object value) {
        return switch (value) {
            case null -> LocalizedText.NONE;
            case String text -> LocalizedText.of(language, text);
            case Map<?, ?> map -> inLanguages(map);
            case Object other -> throw new InvalidValue("type_invalid");
        };
    }

    private static LocalizedText inLanguages(Map<?, ?> map) {
        var texts = new EnumMap<Language, String>(Language.class);
        map.forEach((code, text) -> {
            var language = Language.of(String.valueOf(code)).orElseThrow(() -> new InvalidValue("language_unknown"));
            if (!(text instanceof String words)) {
                throw new InvalidValue("type_invalid");
            }
            texts.put(language, words);
        });
        return new LocalizedText(texts);
    }

    private ConfigReader at(String key, Map<?, ?> map) {
        return new ConfigReader(path + "." + key, map, language, faults);
    }

    private void wrong(String key, String code) {
        faults.add(path + "." + key, code);
    }
}
