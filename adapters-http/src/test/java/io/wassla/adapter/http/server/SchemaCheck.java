package io.wassla.adapter.http.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Checks values against the part of JSON Schema that our document uses. */
final class SchemaCheck {
    private final JsonNode document;

    SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /** All media types with an example, of request and answers. */
    Stream<JsonNode> media(JsonNode operation) {
        return Stream.concat(
                        Stream.of(operation.at("/requestBody/content")),
                        StreamSupport.stream(operation.get("responses").spliterator(), false)
                                .map(response -> response.path("content")))
                .flatMap(content -> StreamSupport.stream(content.spliterator(), false))
                .filter(media -> media.has("example"));
    }

    List<String> faults(JsonNode schema, JsonNode value, String path) {
        if (schema.has("$ref")) {
            return faults(document.at(schema.get("$ref").asText().substring(1)), value, path);
        }
        if (schema.has("anyOf")) {
            var possible = StreamSupport.stream(schema.get("anyOf").spliterator(), false)
                    .anyMatch(each -> faults(each, value, path).isEmpty());
            return possible ? List.of() : List.of(path + " matches none of " + schema);
        }
        var faults = new ArrayList<String>();
        if (!isOfType(schema.path("type"), value)) {
            faults.add(path + " is " + value + " but should be " + schema.get("type"));
        }
        if (schema.has("enum")
                && StreamSupport.stream(schema.get("enum").spliterator(), false).noneMatch(value::equals)) {
            faults.add(path + " is " + value + " but should be one of " + schema.get("enum"));
        }
        if (value.isObject()) {
            object(schema, value, path, faults);
        }
        if (value.isArray()) {
            value.forEach(each -> faults.addAll(faults(schema.get("items"), each, path + "[]")));
        }
        return faults;
    }

    private void object(JsonNode schema, JsonNode value, String path, List<String> faults) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(path + " lacks " + name);
            }
        });
        value.properties().forEach(entry -> {
            var property = schema.path("properties").path(entry.getKey());
            var inner = property.isMissingNode() ? schema.path("additionalProperties") : property;
            if (inner.isObject()) {
                faults.addAll(faults(inner, entry.getValue(), path + "." + entry.getKey()));
            } else if (!inner.asBoolean()) {
                faults.add(path + " has an unknown " + entry.getKey());
            }
        });
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).anyMatch(each -> isOfType(each, value))
                : switch (type.asText()) {
                    case "string" -> value.isTextual();
                    case "integer" -> value.isIntegralNumber();
                    case "boolean" -> value.isBoolean();
                    case "array" -> value.isArray();
                    case "object" -> value.isObject();
                    case "null" -> value.isNull();
                    default -> true;
                };
    }
}
