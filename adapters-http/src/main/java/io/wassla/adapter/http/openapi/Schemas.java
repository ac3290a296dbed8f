package io.wassla.adapter.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Given;
import io.wassla.adapter.http.json.Json;
import io.wassla.adapter.http.json.LocalizedJson;
import io.wassla.adapter.http.json.Shape;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Settings;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON Schemas (2020-12) of records, collected under {@code components/schemas}. */
final class Schemas {
    private final ObjectNode collected = Json.mapper().createObjectNode();
    private final Map<String, Class<?>> names = new HashMap<>();

    /** How a record is used. */
    enum Use {
        REQUEST,
        PATCH,
        ANSWER
    }

    ObjectNode collected() {
        return collected;
    }

    ObjectNode reference(Class<?> record, Use use) {
        var name = record.getSimpleName();
        var other = names.putIfAbsent(name, record);
        if (other == null) {
            var schema = collected.putObject(name);
            describe(record, use, schema);
        } else if (other != record) {
            throw new IllegalStateException("two records are called " + name);
        }
        return Json.mapper().createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    ObjectNode list(Class<?> item) {
        var schema = Json.mapper().createObjectNode().put("type", "object");
        schema.putArray("required").add("items").add("next");
        var properties = schema.putObject("properties");
        properties.putObject("items").put("type", "array").set("items", reference(item, Use.ANSWER));
        properties
                .putObject("next")
                .put("description", "The cursor of the next page; null at the end.")
                .putArray("type")
                .add("string")
                .add("null");
        return schema;
    }

    private void describe(Class<?> record, Use use, ObjectNode schema) {
        schema.put("type", "object");
        var required = Json.mapper().createArrayNode();
        var properties = Json.mapper().createObjectNode();
        for (var component : Shape.of(record).components()) {
            properties.set(Shape.jsonName(component), property(component, use));
            if (use == Use.ANSWER || Shape.isNeeded(component)) {
                required.add(Shape.jsonName(component));
            }
        }
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }

    private ObjectNode property(RecordComponent component, Use use) {
        var about = component.getAnnotation(About.class);
        var schema = schema(component.getAnnotatedType(), use);
        if (use != Use.ANSWER) {
            bound(schema, component, about);
        }
        if (!Shape.isNeeded(component) && component.getType() != Given.class && use != Use.PATCH) {
            schema = orNull(schema);
        }
        if (about != null && !about.value().isEmpty()) {
            schema.put("description", about.value());
        }
        if (component.getType() == Secret.class && use != Use.ANSWER) {
            schema.put("writeOnly", true);
        }
        return schema;
    }

    private static void bound(ObjectNode schema, RecordComponent component, @Nullable About about) {
        var most = about == null ? About.USUAL_LENGTH : about.most();
        var type = component.getType();
        if (type == String.class || type == Secret.class) {
            schema.put("maxLength", most);
        } else if (type == List.class) {
            schema.put("maxItems", Shape.mostElements(most));
        }
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("$ref")) {
            var either = Json.mapper().createObjectNode();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        if (schema.has("anyOf")) {
            schema.withArray("anyOf").addObject().put("type", "null");
            return schema;
        }
        var type = schema.path("type").asText();
        schema.putArray("type").add(type).add("null");
        if (schema.has("enum")) {
            schema.withArray("enum").addNull();
        }
        return schema;
    }

    private ObjectNode schema(AnnotatedType annotated, Use use) {
        if (annotated instanceof AnnotatedParameterizedType generic) {
            return generic(generic, use);
        }
        return schema(annotated.getType(), use);
    }

    private ObjectNode generic(AnnotatedParameterizedType annotated, Use use) {
        var arguments = annotated.getAnnotatedActualTypeArguments();
        var raw = ((ParameterizedType) annotated.getType()).getRawType();
        if (raw == Given.class) {
            return orNull(schema(arguments[0], use));
        }
        var node = Json.mapper().createObjectNode();
        if (raw == Map.class) {
            return node.put("type", "object").set("additionalProperties", schema(arguments[1], use));
        }
        return node.put("type", "array").set("items", schema(arguments[0], use));
    }

    ObjectNode schema(Type type, Use use) {
        var node = Json.mapper().createObjectNode();
        var raw = (Class<?>) type;
        if (raw == UUID.class) {
            return node.put("type", "string").put("format", "uuid");
        }
        if (raw == Instant.class) {
            return node.put("type", "string").put("format", "date-time");
        }
        if (raw == String.class || raw == Secret.class) {
            return node.put("type", "string");
        }
        if (raw == Settings.class) {
            return node.put("type", "object").put("additionalProperties", true);
        }
        if (raw == LocalizedText.class) {
            return texts(node);
        }
        if (raw == LocalizedJson.class) {
            node.putArray("anyOf")
                    .add(texts(Json.mapper().createObjectNode()))
                    .addObject()
                    .put("type", "string");
            return node;
        }
        if (raw.isRecord()) {
            return reference(raw, use);
        }
        return simple(raw, node);
    }

    /** One text for each language. */
    private static ObjectNode texts(ObjectNode node) {
        node.put("type", "object").putObject("additionalProperties").put("type", "string");
        return node;
    }

    private static ObjectNode simple(Class<?> raw, ObjectNode node) {
        if (raw == int.class || raw == Integer.class) {
            return node.put("type", "integer").put("format", "int32");
        }
        if (raw == long.class || raw == Long.class) {
            return node.put("type", "integer").put("format", "int64");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return node.put("type", "boolean");
        }
        if (raw.isEnum()) {
            var values = node.put("type", "string").putArray("enum");
            Arrays.stream(raw.getEnumConstants())
                    .forEach(each -> values.add(Ascii.toLowerCase(((Enum<?>) each).name())));
            return node;
        }
        throw new IllegalStateException("no schema for " + raw);
    }
}
