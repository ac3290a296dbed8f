package io.wassla.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request record from JSON. A component is required unless it is {@code @Nullable}; unknown fields are
 * ignored; everything that is wrong is named in one answer.
 */
public final class RecordReader {
    private final Fields fields;
    private final boolean patch;

    private RecordReader(boolean patch, Fields fields) {
        this.patch = patch;
        this.fields = fields;
    }

    /** Answers 422 when the document is not what the record wants. */
    public static <T extends Record> T read(JsonNode document, Class<T> type) {
        return new RecordReader(false, new Fields()).readAll(document, type);
    }

    /**
     * The same for a merge patch (RFC 7396): what is absent stays as it is. A field of the record that is null asks to
     * remove what can't be removed, and is refused; one that is {@link Given} tells null from absent. The elements of a
     * list are no patches: a list is replaced as a whole. A patch that names no field of the record is refused: it was
     * meant to change something.
     */
    public static <T extends Record> T readPatch(JsonNode document, Class<T> type) {
        var reader = new RecordReader(true, new Fields());
        if (document.isObject()
                && Shape.of(type).components().stream().noneMatch(known -> document.has(Shape.jsonName(known)))) {
            reader.fields.wrong("", "nothing_known");
        }
        return reader.readAll(document, type);
    }

    private <T extends Record> T readAll(JsonNode document, Class<T> type) {
        var made = record("", document, type);
        fields.refuseIfWrong();
        if (made == null) {
            throw new IllegalStateException("neither a record nor an error");
        }
        return type.cast(made);
    }

    private @Nullable Record record(String path, JsonNode node, Class<?> type) {
        if (!node.isObject()) {
            fields.wrong(path, "type_invalid");
            return null;
        }
        var shape = Shape.of(type);
        var values = new ArrayList<@Nullable Object>();
        var complete = true;
        for (var component : shape.components()) {
            var value = component(path, node.get(Shape.jsonName(component)), component);
            values.add(value);
            complete &= value != null || Shape.isOptional(component);
        }
        return complete && !fields.anyWrong() ? make(path, shape, values) : null;
    }

    private @Nullable Record make(String path, Shape shape, List<@Nullable Object> values) {
        try {
            return shape.make(values);
        } catch (InvalidValue invalid) {
            fields.wrong(path, invalid.code());
            return null;
        }
    }

    private @Nullable Object component(String parent, @Nullable JsonNode node, RecordComponent component) {
        var path = parent.isEmpty() ? Shape.jsonName(component) : parent + "." + Shape.jsonName(component);
        if (node != null && component.getType() == Given.class) {
            return given(path, node, component);
        }
        if (node == null || node.isNull()) {
            if (!Shape.isOptional(component) || (patch && node != null)) {
                fields.wrong(path, "required");
            }
            return null;
        }
        return value(path, node, component.getAnnotatedType(), Shape.most(component));
    }

    private @Nullable Object given(String path, JsonNode node, RecordComponent component) {
        return given(path, node, (ParameterizedType) component.getGenericType(), Shape.most(component));
    }

    private @Nullable Object given(String path, JsonNode node, ParameterizedType type, int most) {
        if (node.isNull()) {
            return new Given<>(null);
        }
        var value = value(path, node, type.getActualTypeArguments()[0], most);
        return value == null ? null : new Given<>(value);
    }

    private @Nullable Object value(String path, JsonNode node, AnnotatedType annotated, int most) {
        return value(path, node, annotated.getType(), most);
    }

    private @Nullable Object value(String path, JsonNode node, Type type, int most) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return byName(path, node, map.getActualTypeArguments()[1], most);
        }
        if (type instanceof ParameterizedType given && given.getRawType() == Given.class) {
            return given(path, node, given, most);
        }
        if (type instanceof ParameterizedType list) {
            return new RecordReader(false, fields)
                    .list(path, node, list.getActualTypeArguments()[0], Shape.mostElements(most));
        }
        var raw = (Class<?>) type;
        if (raw == LocalizedJson.class) {
            return localized(path, node, most);
        }
        if (raw.isRecord() && !Scalars.knows(raw)) {
            return record(path, node, raw);
        }
        try {
            return Scalars.read(node, raw, most);
        } catch (InvalidValue invalid) {
            fields.wrong(path, invalid.code());
            return null;
        }
    }

    private @Nullable LocalizedJson localized(String path, JsonNode node, int most) {
        if (!node.isObject()) {
            var bare = (String) value(path, node, String.class, most);
            return bare == null ? null : new LocalizedJson(bare, Map.of());
        }
        var texts = new EnumMap<Language, Optional<String>>(Language.class);
        for (var entry : node.properties()) {
            var language = language(path, entry.getKey());
            var text = entry.getValue().isNull()
                    ? Optional.<String>empty()
                    : Optional.ofNullable(
                            (String) value(path + "." + entry.getKey(), entry.getValue(), String.class, most));
            language.ifPresent(known -> texts.put(known, text));
        }
        return new LocalizedJson(null, texts);
    }

    private Optional<Language> language(String path, String code) {
        var language = Language.of(code).filter(known -> known.code().equals(code));
        if (language.isEmpty()) {
            fields.wrong(path, "language_unknown");
        }
        return language;
    }

    private @Nullable Object byName(String path, JsonNode node, Type type, int most) {
        if (!node.isObject()) {
            fields.wrong(path, "type_invalid");
            return null;
        }
        if (node.size() > About.USUAL_COUNT) {
            fields.wrong(path, "too_many");
            return null;
        }
        var values = new LinkedHashMap<String, Object>();
        for (var entry : node.properties()) {
            var value = value(path + "." + entry.getKey(), entry.getValue(), type, most);
            if (value != null) {
                values.put(entry.getKey(), value);
            }
        }
        return values;
    }

    private @Nullable Object list(String path, JsonNode node, Type element, int most) {
        if (!node.isArray()) {
            fields.wrong(path, "type_invalid");
            return null;
        }
        if (node.size() > most) {
            fields.wrong(path, "too_many");
            return null;
        }
        var values = new ArrayList<Object>();
        for (var i = 0; i < node.size(); i++) {
            var value = value(path + "[" + i + "]", node.get(i), element, About.USUAL_LENGTH);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
