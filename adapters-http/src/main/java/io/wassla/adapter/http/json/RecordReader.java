package io.wassla.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.wassla.core.kernel.InvalidValue;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request record from JSON. A component is required unless it is {@code @Nullable}; unknown fields are
 * ignored; everything that is wrong is named in one answer.
 */
public final class RecordReader {
    private final Fields fields = new Fields();
    private final boolean patch;

    private RecordReader(boolean patch) {
        this.patch = patch;
    }

    /** Answers 422 when the document is not what the record wants. */
    public static <T extends Record> T read(JsonNode document, Class<T> type) {
        return new RecordReader(false).readAll(document, type);
    }

    /**
     * The same for a merge patch (RFC 7396): what is absent stays as it is. A field of the record that is null asks to
     * remove what can't be removed, and is refused. So is a patch that names no field of the record: it was meant to
     * change something.
     */
    public static <T extends Record> T readPatch(JsonNode document, Class<T> type) {
        var reader = new RecordReader(true);
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
        if (node == null || node.isNull()) {
            if (!Shape.isOptional(component) || (patch && node != null)) {
                fields.wrong(path, "required");
            }
            return null;
        }
        return value(path, node, component.getAnnotatedType(), Shape.most(component));
    }

    private @Nullable Object value(String path, JsonNode node, AnnotatedType annotated, int most) {
        return value(path, node, annotated.getType(), most);
    }

    private @Nullable Object value(String path, JsonNode node, Type type, int most) {
        if (type instanceof ParameterizedType list) {
            return list(path, node, list.getActualTypeArguments()[0], Math.min(most, About.USUAL_COUNT));
        }
        var raw = (Class<?>) type;
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
