package io.wassla.adapter.http.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.base.Ascii;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Given;
import io.wassla.adapter.http.json.Json;
import io.wassla.adapter.http.json.LocalizedJson;
import io.wassla.adapter.http.json.Shape;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Settings;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Examples of records, put together from the examples of their fields. */
final class Examples {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Examples() {}

    static JsonNode of(Class<?> record) {
        var example = Json.mapper().createObjectNode();
        for (var component : Shape.of(record).components()) {
            example.set(Shape.jsonName(component), of(component));
        }
        return example;
    }

    static JsonNode listOf(Class<?> item) {
        var example = Json.mapper().createObjectNode();
        example.putArray("items").add(of(item));
        return example.putNull("next");
    }

    private static JsonNode of(RecordComponent component) {
        var about = component.getAnnotation(About.class);
        if (about != null && !about.example().isEmpty()) {
            return written(about.example(), component.getType());
        }
        return usual(component.getGenericType());
    }

    private static JsonNode written(String example, Class<?> type) {
        if (type == String.class || type == Secret.class) {
            return example.equals("null") ? NODES.nullNode() : NODES.textNode(example);
        }
        try {
            return Json.mapper().readTree(example);
        } catch (JsonProcessingException text) {
            return NODES.textNode(example);
        }
    }

    private static JsonNode usual(Type type) {
        if (type instanceof ParameterizedType given && given.getRawType() == Given.class) {
            return usual(given.getActualTypeArguments()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? NODES.objectNode()
                    : NODES.arrayNode().add(usual(generic.getActualTypeArguments()[0]));
        }
        var raw = (Class<?>) type;
        if (raw == UUID.class) {
            return NODES.textNode("019bc1d4-7a80-7cc3-98c4-dc0c0c07398f");
        }
        if (raw == Instant.class) {
            return NODES.textNode("2026-01-15T12:00:00Z");
        }
        if (raw == Settings.class) {
            return NODES.objectNode();
        }
        if (raw.isEnum()) {
            return NODES.textNode(Ascii.toLowerCase(((Enum<?>) raw.getEnumConstants()[0]).name()));
        }
        if (raw == LocalizedText.class || raw == LocalizedJson.class) {
            return NODES.objectNode().put("ar", "ورد الطائف").put("en", "Taif Rose");
        }
        if (raw.isRecord() && raw != Secret.class) {
            return of(raw);
        }
        return simple(raw);
    }

    private static JsonNode simple(Class<?> raw) {
        if (raw == boolean.class || raw == Boolean.class) {
            return NODES.booleanNode(true);
        }
        if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            return NODES.numberNode(1);
        }
        return NODES.textNode("text");
    }
}
